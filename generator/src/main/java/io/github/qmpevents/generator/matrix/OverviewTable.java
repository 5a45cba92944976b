package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.html.Markup;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** A row for each release: how much it has, and which events came and went with it. */
final class OverviewTable {
    private final CompatibilityMatrix matrix;

    OverviewTable(CompatibilityMatrix matrix) {
        this.matrix = matrix;
    }

    void addTo(Markup body) {
        body.element("h2", "What came and went").line();
        body.open("table", "class", "list overview").line();
        body.element("caption", "How much each release has, and which events came and went with it")
                .line();
        body.open("thead").open("tr");
        head(body, "Release", "");
        head(body, "Events", "number");
        head(body, "Members", "number");
        head(body, "Values", "number");
        head(body, "New events", "");
        head(body, "Events that are gone", "");
        body.close("tr").close("thead").line().open("tbody").line();
        IntStream.range(0, matrix.columns().size()).forEach(column -> row(body, column));
        body.close("tbody").line().close("table").line();
    }

    private static void head(Markup body, String name, String kind) {
        body.open("th", "scope", "col", "class", kind).text(name).close("th");
    }

    private void row(Markup body, int column) {
        Column release = matrix.columns().get(column);
        Count count = matrix.count(column);
        body.open("tr").open("th", "scope", "row", "title", release.source());
        body.element("strong", release.label()).close("th");
        number(body, "events", count.events());
        number(body, "members", count.members());
        number(body, "values", count.values());
        names(body, "New:", column, (before, now) -> !before.present() && now.present());
        names(body, "Gone:", column, (before, now) -> before.present() && !now.present());
        body.close("tr").line();
    }

    private static void number(Markup body, String what, long number) {
        body.open("td", "class", "number", "data-label", what)
                .text(String.valueOf(number))
                .close("td");
    }

    private void names(Markup body, String label, int column, BiPredicate<Cell, Cell> wanted) {
        body.open("td", "data-label", label);
        int[] found = column == 0
                ? new int[0]
                : IntStream.range(0, matrix.events().size())
                        .filter(i -> wanted.test(cell(i, column - 1), cell(i, column)))
                        .toArray();
        if (found.length > 0) {
            body.open("ul", "class", "names");
            IntStream.of(found).forEach(i -> link(body, i));
            body.close("ul");
        }
        body.close("td");
    }

    private Cell cell(int event, int column) {
        return matrix.events().get(event).cells().get(column);
    }

    private void link(Markup body, int event) {
        body.open("li").open("a", "href", "#e" + event);
        body.element("code", matrix.events().get(event).name()).close("a").close("li");
    }
}
