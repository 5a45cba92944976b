package io.github.qmpevents.generator.naming;

import javax.lang.model.SourceVersion;

/**
 * What generated types are called.
 *
 * @param packageName the package of all of them
 * @param root the sealed interface of all events
 * @param table the class that holds the dispatch table
 */
public record NamingOptions(String packageName, String root, String table) {
    public static final String DEFAULT_ROOT = "QemuEvent";
    public static final String DEFAULT_TABLE = "QemuEvents";

    /** The default names in a package. */
    public static NamingOptions inPackage(String packageName) {
        return new NamingOptions(packageName, DEFAULT_ROOT, DEFAULT_TABLE);
    }

    /** Whether {@code name} can be a package: identifiers that are no keywords, separated by dots. */
    public static boolean isPackageName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }
}
