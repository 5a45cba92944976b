package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.naming.NamingOptions;
import javax.lang.model.SourceVersion;

/**
 * What the types are called that are not named after an event.
 *
 * @param root the sealed interface of all events
 * @param table the class that holds the dispatch table
 */
public record TypeNames(String root, String table) {
    /** {@code QemuEvent} and {@code QemuEvents}. */
    public static final TypeNames DEFAULT = new TypeNames(NamingOptions.DEFAULT_ROOT, NamingOptions.DEFAULT_TABLE);

    /**
     * Checks the names.
     *
     * @throws ConfigurationException if one is no class name, or both are the same to some file system
     */
    public TypeNames {
        requireName(root);
        requireName(table);
        if (root.equalsIgnoreCase(table)) {
            throw new ConfigurationException("the interface of all events and the class of their table are both called "
                    + root + "; give one of them another name");
        }
    }

    private static void requireName(String name) {
        if (!SourceVersion.isIdentifier(name)
                || !SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || !name.matches("[A-Z][A-Za-z0-9_]*")) {
            throw new ConfigurationException("not a class name: \"" + GenerationRequest.printable(name)
                    + "\"; it must begin with a capital letter and have letters and digits, such as QemuEvent");
        }
    }
}
