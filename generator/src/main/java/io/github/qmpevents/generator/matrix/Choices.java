package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.html.Markup;

/** How much of the table is shown; works without a script. */
final class Choices {
    private Choices() {}

    static void addTo(Markup body) {
        body.open("fieldset", "class", "choices")
                .element("legend", "What is shown", "class", "unseen")
                .line();
        depth(body, "everything", "everything", true);
        depth(body, "members", "events and members", false);
        depth(body, "events", "events only", false);
        body.open("label")
                .open("input", "type", "checkbox", "id", "changed")
                .text("only what changed")
                .close("label");
        body.line().close("fieldset").line();
    }

    private static void depth(Markup body, String id, String label, boolean chosen) {
        body.open("label");
        if (chosen) {
            body.open("input", "type", "radio", "name", "depth", "id", id, "checked", "");
        } else {
            body.open("input", "type", "radio", "name", "depth", "id", id);
        }
        body.text(label).close("label").line();
    }
}
