package io.github.qmpevents.generator;

import io.github.qmpevents.generator.output.OutputReport;

/** One line that tells what came of a generation. */
public final class GenerationSummary {
    private GenerationSummary() {}

    /**
     * Such as {@code qmp-events 2.7 (bundled): 36 events, 113 members -> 75 files in DIR}, or that nothing had to be
     * done.
     *
     * @param output the folder as it is to be shown
     */
    public static String of(SpecInput input, Generation generation, OutputReport report, String output) {
        if (report.isUpToDate()) {
            return upToDate(report);
        }
        return input.label() + ": "
                + count(generation.reading().model().events().size(), "event") + ", "
                + count(generation.reading().model().memberCount(), "member")
                + (generation.commands() == 0 ? "" : ", " + count(generation.commands(), "command")) + " -> "
                + count(report.files(), "file")
                + " in " + output + changes(report);
    }

    /** That nothing had to be done. */
    public static String upToDate(OutputReport report) {
        return "Up to date: " + count(report.files(), "file") + ".";
    }

    private static String changes(OutputReport report) {
        if (report.unchanged() == 0 && report.removed() == 0) {
            return "";
        }
        return " (" + report.written() + " written, " + report.unchanged() + " unchanged, " + report.removed()
                + " removed)";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
