package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.html.FilterField;
import io.github.qmpevents.generator.html.Markup;
import io.github.qmpevents.generator.html.Page;
import java.util.List;

/** Differences as a page of its own: how many, what they mean for code, and each of them. */
public final class DiffHtml {
    private final ModelDiff diff;
    private final String title;
    private final Markup body = new Markup();

    private DiffHtml(ModelDiff diff) {
        this.diff = diff;
        String before = ShortName.of(diff.before());
        String after = ShortName.of(diff.after());
        this.title = before.equals(after) ? diff.before() + " \u2192 " + diff.after() : before + " \u2192 " + after;
    }

    /** The whole page. */
    public static String write(ModelDiff diff) {
        DiffHtml page = new DiffHtml(diff);
        page.head();
        page.body.open("main").line();
        page.contents();
        page.body.close("main").line();
        page.body
                .element("footer", "Made by qmp-events out of the two descriptions.")
                .line();
        return Page.of("QEMU events, " + page.title, "", page.body);
    }

    private void head() {
        body.open("header", "class", "top")
                .line()
                .element("h1", "QEMU events: " + title)
                .line();
        body.open("p", "class", "soft").text("From ").element("code", diff.before());
        body.text(" to ").element("code", diff.after()).text(".").close("p").line();
        body.close("header").line();
        body.open("div", "class", "band").open("div").element("strong", title);
        FilterField.addTo(body, "Filter changes by any word in them");
        FilterField.addFoundTo(body);
        body.close("div").close("div").line();
    }

    private void contents() {
        new DiffFigures(diff).addTo(body);
        if (diff.changes().isEmpty()) {
            body.element("p", "Nothing differs but words, if anything.").line();
            return;
        }
        new MeaningTable(diff).addTo(body);
        events("New events", "It carries", ChangeKind.EVENT_ADDED);
        events("Events that are gone", "It carried", ChangeKind.EVENT_REMOVED);
        new ChangeTable(diff).addTo(body);
    }

    private void events(String heading, String carried, ChangeKind kind) {
        List<Change> changes = diff.ofKind(kind);
        if (!changes.isEmpty()) {
            new EventList(heading, carried, changes).addTo(body);
        }
    }
}
