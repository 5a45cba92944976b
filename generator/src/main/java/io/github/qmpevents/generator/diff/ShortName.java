package io.github.qmpevents.generator.diff;

import java.util.Set;

/** What a description is called in a headline: the part of its name that tells it from others. */
public final class ShortName {
    /** What files and folders are called in every release. */
    private static final Set<String> SAME_IN_ALL =
            Set.of("qapi-schema.json", "qmp-events.txt", "qapi", "docs", "qmp", "QMP", "interop", "");

    private ShortName() {}

    /** The last part of a path that differs between releases, without its ending; the whole name if there is none. */
    public static String of(String name) {
        String[] parts = name.replace('\\', '/').split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!isSameInAll(parts[i])) {
                return withoutEnding(parts[i].replaceFirst("!$", ""));
            }
        }
        return name;
    }

    /** Whether files or folders are called so in every release. */
    public static boolean isSameInAll(String part) {
        return SAME_IN_ALL.contains(part);
    }

    /** The name of a file without the ending that tells of which kind it is. */
    public static String withoutEnding(String part) {
        return part.replaceFirst("(?i)\\.(txt|json|zip|jar)$", "");
    }
}
