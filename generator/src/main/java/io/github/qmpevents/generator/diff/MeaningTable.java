package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.html.Markup;
import java.util.Comparator;
import java.util.List;

/** What the changes that there are mean for code, the gravest first. */
final class MeaningTable {
    private final ModelDiff diff;

    MeaningTable(ModelDiff diff) {
        this.diff = diff;
    }

    void addTo(Markup body) {
        body.element("h2", "What it means for code").line();
        body.open("table", "class", "list meaning").line();
        body.element("caption", "What each kind of change means for code that was written for the older description")
                .line();
        body.open("thead").open("tr");
        body.element("th", "Change", "scope", "col");
        body.element("th", "How many", "scope", "col", "class", "number");
        body.element("th", "Effect", "scope", "col", "class", "number");
        body.element("th", "Consequence", "scope", "col");
        body.close("tr").close("thead").line().open("tbody").line();
        kinds().forEach(kind -> row(body, kind));
        body.close("tbody").line().close("table").line();
    }

    private List<ChangeKind> kinds() {
        return diff.changes().stream()
                .map(Change::kind)
                .distinct()
                .sorted(Comparator.comparing(ChangeKind::effect).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void row(Markup body, ChangeKind kind) {
        int number = diff.ofKind(kind).size();
        body.open("tr", "id", "k-" + kind.word()).open("th", "scope", "row");
        body.element("span", kind.title(), "class", "mark " + Looks.of(kind)).close("th");
        body.element("td", String.valueOf(number), "class", "number", "data-label", "how many:");
        body.element("td", kind.effect().word(), "class", "number", "data-label", "effect:");
        body.element("td", sentence(kind.consequence())).close("tr").line();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
