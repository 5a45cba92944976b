package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.html.FilterField;
import io.github.qmpevents.generator.html.Markup;

/** A row for each event, member and value, with a bar over the releases that say the same. */
final class GridTable {
    private final CompatibilityMatrix matrix;

    GridTable(CompatibilityMatrix matrix) {
        this.matrix = matrix;
    }

    /** What the style has to know of the number of releases. */
    static String style(int releases) {
        StringBuilder style =
                new StringBuilder("@media (min-width: 45.01rem) { .grid { min-width: " + (16 + 4 * releases)
                        + "rem; } }\n@media (max-width: 45rem) {\n  .grid { min-width: " + 2 * releases
                        + "rem; }\n  .grid tr { grid-template-columns: repeat(" + releases + ", minmax(0, 1fr)); }\n");
        for (int i = 2; i <= releases; i++) {
            style.append("  .grid td[colspan=\"").append(i).append("\"] { grid-column: span ");
            style.append(i).append("; }\n");
        }
        return style.append("}\n").toString();
    }

    void addTo(Markup body) {
        body.element("h2", "Every event, member and value", "id", "all").line();
        Legend.addTo(body);
        Choices.addTo(body);
        body.open("table", "class", "grid", "role", "table").line();
        body.element("caption", "Which release has what, and of which type", "class", "unseen")
                .line();
        columns(body);
        head(body);
        for (int i = 0; i < matrix.events().size(); i++) {
            event(body, i, matrix.events().get(i));
        }
        body.close("table").line();
    }

    private void columns(Markup body) {
        body.open("colgroup").open("col", "class", "first");
        matrix.columns().forEach(column -> body.open("col"));
        body.close("colgroup").line();
    }

    private void head(Markup body) {
        body.open("thead", "role", "rowgroup").open("tr", "role", "row");
        body.open("th", "scope", "col", "role", "columnheader").element("span", "Event", "class", "unseen");
        FilterField.addTo(body, "Filter events by any word in them");
        body.text(" ");
        FilterField.addFoundTo(body);
        body.close("th");
        for (Column column : matrix.columns()) {
            body.element("th", column.label(), "scope", "col", "role", "columnheader", "title", column.source());
        }
        body.close("tr").close("thead").line();
    }

    private void event(Markup body, int number, EventLine event) {
        boolean steady = event.isSteadyWithMembers();
        body.open("tbody", "id", "e" + number, "data-item", "", "role", "rowgroup", "class", kind("", steady))
                .line();
        row(body, event, event, kind("event", steady), "rowgroup", event.name());
        for (MemberLine member : event.members()) {
            row(body, member, event, kind("member", member.isSteadyWithValues(event)), "row", member.path());
            for (ValueLine value : member.values()) {
                row(body, value, member, kind("value", value.isSteadyIn(member)), "row", value.value());
            }
        }
        body.close("tbody").line();
    }

    private static String kind(String kind, boolean steady) {
        return steady ? (kind + " steady").strip() : kind;
    }

    private void row(Markup body, Line line, Line owner, String kind, String scope, String name) {
        body.open("tr", "class", kind, "role", "row");
        body.open("th", "scope", scope, "role", "rowheader")
                .element("code", name)
                .close("th");
        for (Segment segment : Segment.of(line, owner)) {
            cell(body, segment, line);
        }
        body.close("tr").line();
    }

    private void cell(Markup body, Segment segment, Line line) {
        body.open("td", "class", segment.kind().word(), "role", "cell", "colspan", String.valueOf(segment.length()));
        body.open("span", "class", segment.cell().optional() ? "bar optional" : "bar");
        String words = words(segment, line);
        if (!segment.cell().present() || (line instanceof ValueLine && words.equals("yes"))) {
            body.element("span", words, "class", "unseen");
        } else {
            body.text(words);
        }
        body.close("span").close("td");
    }

    private String words(Segment segment, Line line) {
        if (!segment.cell().present()) {
            return "no";
        }
        return line instanceof EventLine ? eventWords(segment) : segment.cell().words();
    }

    /** The releases in words, and what else is told of the event. */
    private String eventWords(Segment segment) {
        String releases = Column.span(matrix.columns().subList(segment.from(), segment.to()));
        String told = segment.cell().words();
        return told.equals("yes") ? releases : releases + ", " + told;
    }
}
