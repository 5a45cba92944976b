package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.html.Markup;

/** What there was and what there is, either of them perhaps nothing. */
record FromAndTo(String before, String after) {
    static FromAndTo of(Change change) {
        return new FromAndTo(change.before(), change.after());
    }

    void addTo(Markup body) {
        add(body, "del", before);
        if (!before.isEmpty() && !after.isEmpty()) {
            body.text(" \u2192 ");
        }
        add(body, "ins", after);
    }

    private static void add(Markup body, String element, String words) {
        if (!words.isEmpty()) {
            body.open(element).element("code", words).close(element);
        }
    }
}
