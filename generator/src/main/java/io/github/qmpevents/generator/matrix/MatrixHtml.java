package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.html.Markup;
import io.github.qmpevents.generator.html.Page;

/** A matrix as a page of its own: what came and went with each release, and a line in time for everything there is. */
public final class MatrixHtml {
    private MatrixHtml() {}

    /** The whole page. */
    public static String write(CompatibilityMatrix matrix) {
        String title = "QEMU events, " + (matrix.columns().isEmpty() ? "no release" : Column.span(matrix.columns()));
        Markup body = new Markup();
        body.open("header", "class", "top").line().element("h1", title).line();
        body.element("p", releases(matrix) + ": " + matrix.count().words() + ".", "class", "soft")
                .line();
        body.close("header").line().open("main").line();
        new OverviewTable(matrix).addTo(body);
        new GridTable(matrix).addTo(body);
        body.close("main").line();
        body.element("footer", "Made by qmp-events out of the descriptions of these releases.")
                .line();
        return Page.of(title, GridTable.style(matrix.columns().size()), body);
    }

    private static String releases(CompatibilityMatrix matrix) {
        int number = matrix.columns().size();
        return number == 1 ? "1 release" : number + " releases";
    }
}
