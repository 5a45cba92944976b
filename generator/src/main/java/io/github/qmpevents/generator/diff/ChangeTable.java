package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.html.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed in events that both descriptions have: a group of rows for each event. */
final class ChangeTable {
    private final Map<String, List<Change>> events;

    ChangeTable(ModelDiff diff) {
        this.events = diff.changes().stream()
                .filter(change -> !change.isWholeEvent())
                .collect(Collectors.groupingBy(Change::event, LinkedHashMap::new, Collectors.toList()));
    }

    void addTo(Markup body) {
        if (events.isEmpty()) {
            return;
        }
        body.element("h2", "Events that changed (" + events.size() + ")").line();
        body.open("table", "class", "list changes").line();
        body.element("caption", "What changed in events that both have", "class", "unseen")
                .line();
        body.open("thead").open("tr");
        Stream.of("Member", "Change", "From and to").forEach(name -> body.element("th", name, "scope", "col"));
        body.close("tr").close("thead").line();
        events.forEach((event, changes) -> group(body, event, changes));
        body.close("table").line();
    }

    private static void group(Markup body, String event, List<Change> changes) {
        body.open("tbody", "data-item", "").line().open("tr", "class", "name");
        body.open("th", "scope", "rowgroup", "colspan", "3").element("code", event);
        body.close("th").close("tr").line();
        changes.stream()
                .collect(Collectors.groupingBy(ChangeTable::row, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(row -> row(body, row));
        body.close("tbody").line();
    }

    /** Changes with the same key share a row: values of one member that came, and such that went. */
    private static String row(Change change) {
        return change.kind().word() + " " + change.member();
    }

    private static void row(Markup body, List<Change> changes) {
        Change first = changes.get(0);
        body.open("tr").open("th", "scope", "row");
        if (first.member().isEmpty()) {
            body.text("the event");
        } else {
            body.element("code", first.member());
        }
        body.close("th").open("td");
        body.element(
                "a",
                first.kind().title(),
                "class",
                "mark " + Looks.of(first.kind()),
                "href",
                "#k-" + first.kind().word());
        body.close("td").open("td");
        for (int i = 0; i < changes.size(); i++) {
            body.text(i == 0 ? "" : " ");
            FromAndTo.of(changes.get(i)).addTo(body);
        }
        body.close("td").close("tr").line();
    }
}
