package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.html.Markup;

/** How much differs, in large figures. */
final class DiffFigures {
    private final ModelDiff diff;

    DiffFigures(ModelDiff diff) {
        this.diff = diff;
    }

    void addTo(Markup body) {
        body.open("dl", "class", "figures").line();
        figure(body, "new", "new events", count(ChangeKind.EVENT_ADDED));
        figure(body, "gone", "events that are gone", count(ChangeKind.EVENT_REMOVED));
        figure(body, "other", "events that changed", changedEvents());
        figure(body, "", "changes after which code may not compile", diff.count(Effect.SOURCE));
        figure(body, "", "after which it compiles and may do something else", diff.count(Effect.BEHAVIOUR));
        body.close("dl").line();
    }

    private static void figure(Markup body, String look, String what, long number) {
        body.open("div", "class", look).element("dt", what).element("dd", String.valueOf(number));
        body.close("div").line();
    }

    private long count(ChangeKind kind) {
        return diff.ofKind(kind).size();
    }

    private long changedEvents() {
        return diff.changes().stream()
                .filter(change -> !change.isWholeEvent())
                .map(Change::event)
                .distinct()
                .count();
    }
}
