package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.naming.NamingOptions;
import io.github.qmpevents.generator.policy.FindingPolicy;

/**
 * What to generate.
 *
 * @param spec the description of the events
 * @param packageName the package of all generated types
 * @param options what to take into account when reading it
 */
public record GenerationRequest(SpecInput spec, String packageName, ReadingOptions options) {
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

    /** A request that shows all findings, each as grave as it is by itself. */
    public GenerationRequest(SpecInput spec, String packageName, MemberOverrides overrides) {
        this(spec, packageName, new ReadingOptions(overrides, FindingPolicy.NONE));
    }

    private static String printable(String text) {
        String shown = text.replaceAll("[^ -~]", "?");
        return shown.length() > 80 ? shown.substring(0, 80) + "..." : shown;
    }
}
