package io.github.qmpevents.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** A chart of bars as SVG; the same figures give the same bytes. Readable on light and on dark ground. */
final class Chart {
    private static final int WIDTH = 760;
    private static final int LABELS = 290;
    private static final int ROW = 24;
    private static final int BAR = 16;
    private static final int TOP = 40;
    private static final int RIGHT = 60;

    private Chart() {}

    /**
     * A bar.
     *
     * @param own whether it is this project's
     */
    record Bar(String label, double value, boolean own) {}

    static String of(String title, List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        int height = TOP + bars.size() * ROW + 8;
        StringBuilder svg = new StringBuilder();
        svg.append(head(escaped(title), height));
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + i * ROW, most);
        }
        return svg.append("</svg>\n").toString();
    }

    private static String head(String title, int height) {
        return String.format(Locale.ROOT, """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
              <title>%s</title>
              <style>
                text { font: 13px sans-serif; fill: #57606a; }
                .title { font-weight: bold; }
                .own { fill: #1a7f37; }
                .other { fill: #8c959f; }
                @media (prefers-color-scheme: dark) {
                  text { fill: #b1bac4; }
                  .own { fill: #3fb950; }
                  .other { fill: #6e7681; }
                }
              </style>
              <text class="title" x="8" y="22">%s</text>
            """, WIDTH, height, WIDTH, height, title, title);
    }

    private static void bar(StringBuilder svg, Bar bar, int y, double most) {
        double width = bar.value() / most * (WIDTH - LABELS - RIGHT);
        svg.append(String.format(
                Locale.ROOT,
                """
                  <text x="%d" y="%d" text-anchor="end">%s</text>
                  <rect class="%s" x="%d" y="%d" width="%.1f" height="%d" rx="2"/>
                  <text x="%.1f" y="%d">%s</text>
                """,
                LABELS - 8,
                y + BAR - 3,
                escaped(bar.label()),
                bar.own() ? "own" : "other",
                LABELS,
                y,
                width,
                BAR,
                LABELS + width + 6,
                y + BAR - 3,
                Table.number(bar.value())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
