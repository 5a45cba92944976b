package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of one scope: the events of a document, the members of an object, the values of an enumeration. */
final class Names {
    /** As QEMU's own generator has it. */
    private static final Pattern NAME = Pattern.compile("(?:__[A-Za-z0-9.-]+_)?[A-Za-z][A-Za-z0-9_-]*+");

    private static final Pattern VALUE = Pattern.compile("(?:__[A-Za-z0-9.-]+_)?[A-Za-z0-9][A-Za-z0-9_-]*+");

    private final String kind;
    private final Diagnostics diagnostics;
    private final Map<String, SourceRange> places = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /** The names of one scope; {@code kind} is what they name, in one word. */
    Names(String kind, Diagnostics diagnostics) {
        this.kind = kind;
        this.diagnostics = diagnostics;
    }

    /** Whether this can name an event or a member. */
    static boolean isName(String text) {
        return text.length() <= Limits.NAME && NAME.matcher(text).matches();
    }

    /** Whether this can be a value with a constant of its own; it may begin with a digit. */
    static boolean isValue(String text) {
        return text.length() <= Limits.NAME && VALUE.matcher(text).matches();
    }

    /** Why a text is no name. */
    static String whyNot(String text) {
        if (text.isEmpty()) {
            return "it is empty";
        }
        return text.length() > Limits.NAME
                ? "it is longer than " + Limits.NAME + " characters"
                : "a name is a letter and then letters, digits, - and _";
    }

    /** Adds a name; gives the place of an equal one that is there already. A similar one is reported. */
    Optional<SourceRange> add(String name, SourceRange range) {
        SourceRange first = places.putIfAbsent(name, range);
        if (first == null) {
            String similar = folded.putIfAbsent(fold(name), name);
            if (similar != null) {
                clash(name, range, similar);
            }
        }
        return Optional.ofNullable(first);
    }

    int size() {
        return places.size();
    }

    private static String fold(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private void clash(String name, SourceRange range, String similar) {
        SourceRange place = places.getOrDefault(similar, range);
        diagnostics.report(
                DiagnosticCode.CLASHING_NAMES,
                range,
                kind + " \"" + name + "\" and \"" + similar + "\" differ in case or punctuation only",
                "both can be used; their Java names are told apart by a suffix",
                List.of(new Related(place, "\"" + similar + "\" is here")));
    }
}
