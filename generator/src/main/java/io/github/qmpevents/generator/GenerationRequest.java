package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.naming.NamingOptions;

/**
 * What to generate.
 *
 * @param spec the description of the events
 * @param packageName the package of all generated types
 * @param overrides members that are not as the description says
 */
public record GenerationRequest(SpecInput spec, String packageName, MemberOverrides overrides) {
    /**
     * Checks the package's name.
     *
     * @throws ConfigurationException if it is none
     */
    public GenerationRequest {
        if (!NamingOptions.isPackageName(packageName)) {
            throw new ConfigurationException("not a package name: \"" + printable(packageName)
                    + "\"; it must be Java identifiers separated by dots, none of them a keyword,"
                    + " such as com.acme.vm.events");
        }
    }

    private static String printable(String text) {
        String shown = text.replaceAll("[^ -~]", "?");
        return shown.length() > 80 ? shown.substring(0, 80) + "..." : shown;
    }
}
