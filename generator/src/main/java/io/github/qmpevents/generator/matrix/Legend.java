package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.html.Markup;

/** What the looks of a bar mean. */
final class Legend {
    private Legend() {}

    static void addTo(Markup body) {
        body.open("ul", "class", "legend").line();
        entry(body, "bar", "there");
        entry(body, "bar optional", "may be absent from a message");
        entry(body, "bar new", "new");
        entry(body, "bar other", "changed");
        entry(body, "bar gone", "gone");
        entry(body, "bar no", "not there");
        body.close("ul").line();
    }

    private static void entry(Markup body, String look, String meaning) {
        body.open("li")
                .element("span", "", "class", look)
                .text(meaning)
                .close("li")
                .line();
    }
}
