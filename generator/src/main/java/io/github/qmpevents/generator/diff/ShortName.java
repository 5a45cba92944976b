package io.github.qmpevents.generator.diff;

import java.util.Set;

/** What a description is called in a headline: the part of its name that tells it from others. */
final class ShortName {
    /** What files and folders are called in every release. */
    private static final Set<String> SAME_IN_ALL =
            Set.of("qapi-schema.json", "qmp-events.txt", "qapi", "docs", "qmp", "QMP", "interop", "");

    private ShortName() {}

    static String of(String name) {
        String[] parts = name.replace('\\', '/').split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!SAME_IN_ALL.contains(parts[i])) {
                return parts[i].replaceFirst("(?i)(\\.txt|\\.json|\\.zip|\\.jar)?!?$", "");
            }
        }
        return name;
    }
}
