package io.github.qmpevents.generator.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * What generated types are called.
 *
 * @param packageName the package of all of them
 * @param root the sealed interface of all events
 * @param table the class that holds the dispatch table
 * @param jackson the versions of Jackson that modules are wanted for
 */
public record NamingOptions(String packageName, String root, String table, Set<JacksonVersion> jackson) {
    public static final String DEFAULT_ROOT = "QemuEvent";
    public static final String DEFAULT_TABLE = "QemuEvents";

    public NamingOptions {
        jackson = Set.copyOf(jackson);
    }

    /** The default names in a package, and no module of Jackson. */
    public static NamingOptions inPackage(String packageName) {
        return new NamingOptions(packageName, DEFAULT_ROOT, DEFAULT_TABLE, Set.of());
    }

    /** The same names, and modules for these versions of Jackson. */
    public NamingOptions withJackson(Set<JacksonVersion> versions) {
        return new NamingOptions(packageName, root, table, versions);
    }

    /** Whether {@code name} can be a package: identifiers that are no keywords, separated by dots. */
    public static boolean isPackageName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }
}
