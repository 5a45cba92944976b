package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.html.Markup;
import java.util.List;

/** Events that only one of two descriptions has, and what they carry. */
record EventList(String heading, String carried, List<Change> changes) {
    void addTo(Markup body) {
        body.element("h2", heading + " (" + changes.size() + ")").line();
        body.open("table", "class", "list events").line();
        body.element("caption", heading + ", and what they carry", "class", "unseen")
                .line();
        body.open("thead").open("tr").element("th", "Event", "scope", "col");
        body.element("th", carried, "scope", "col").close("tr").close("thead").line();
        body.open("tbody").line();
        changes.forEach(change -> row(body, change));
        body.close("tbody").line().close("table").line();
    }

    private void row(Markup body, Change change) {
        body.open("tr", "data-item", "").open("th", "scope", "row");
        body.element("code", change.event()).close("th");
        body.element("td", members(change.before() + change.after()), "data-label", carried + ":");
        body.close("tr").line();
    }

    /** The names alone where the members are known. */
    private static String members(String type) {
        return type.startsWith(TypeWords.OBJECT_OF) ? type.substring(TypeWords.OBJECT_OF.length()) : type;
    }
}
