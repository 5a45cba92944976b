package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document that shows something, or the part of one that matters. Written with {@code <<} and {@code >>} around the
 * place of the finding, {@code \\uXXXX} for a character and {@code \\xXX} for a byte that cannot be shown, and a line
 * {@code ...} for more of the same.
 *
 * @param frame what stands before the part that is shown
 * @param marked the part that is shown, with its marks; its lines end with LF
 * @param filling what the line {@code ...} stands for, with {@code #} for a number
 * @param copies how often
 * @param others the files that it takes beside the document, with marks
 */
public record ExampleDocument(String frame, String marked, String filling, int copies, Map<OtherFile, String> others) {
    private static final String TITLE = "What a machine reports\n======================\n\n";
    private static final String EVENT = TITLE + "JOB_ENDED\n---------\n\nA job is over.\n\n";

    private static final String MEMBERS = EVENT + "Data:\n\n";

    /** The name of the document in findings. */
    static final String NAME = "events.txt";

    public ExampleDocument {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    private ExampleDocument(String frame, String marked) {
        this(frame, marked, "", 0, Map.of());
    }

    /** A whole document. */
    static ExampleDocument document(String marked) {
        return new ExampleDocument("", marked);
    }

    /** Everything below a title. */
    static ExampleDocument events(String marked) {
        return new ExampleDocument(TITLE, marked);
    }

    /** What an event's section has behind its summary. */
    static ExampleDocument section(String marked) {
        return new ExampleDocument(EVENT, marked);
    }

    /** The members of an event. */
    static ExampleDocument members(String marked) {
        return new ExampleDocument(MEMBERS, marked);
    }

    /** The same, with that much in the place of {@code ...}. */
    ExampleDocument repeating(int times, String text) {
        return new ExampleDocument(frame, marked, text, times, others);
    }

    /** The same, read with a findings file, which may have the marks. */
    ExampleDocument with(String findingsFile) {
        return beside(OtherFile.FINDINGS, findingsFile);
    }

    /** The same, compared with a schema, which may have the marks. */
    ExampleDocument against(String qapi) {
        return beside(OtherFile.SCHEMA, qapi);
    }

    /** The same, with one more file, which may have the marks. */
    ExampleDocument beside(OtherFile which, String content) {
        Map<OtherFile, String> more = new TreeMap<>(others);
        more.put(which, content);
        return new ExampleDocument(frame, marked, filling, copies, more);
    }

    /** The same, with the members of the same event in a document of a later QEMU, which may have the marks. */
    ExampleDocument mergedWithMembers(String members) {
        return beside(OtherFile.NEWER, MEMBERS + members);
    }

    /** The same, with more members of the event in a supplement, which may have the marks. */
    ExampleDocument supplementedByMembers(String members) {
        return beside(OtherFile.SUPPLEMENT, MEMBERS + members);
    }

    /** The part that matters, without marks, and the files that go with it, each below its name. */
    public String shown() {
        StringBuilder shown = new StringBuilder(MarkedText.unmarked(marked));
        others.keySet().forEach(which -> shown.append("\n" + which.fileName() + ":\n\n" + shown(which)));
        return shown.toString();
    }

    private String shown(OtherFile which) {
        return file(which).orElse("").replace(MEMBERS, "");
    }

    /** The whole document as a file has it. */
    public byte[] bytes() {
        return text().bytes();
    }

    /** One of the files beside the document, without marks; empty if there is none. */
    public Optional<String> file(OtherFile which) {
        return Optional.ofNullable(others.get(which)).map(MarkedText::unmarked);
    }

    /** The place that is marked; empty if none is. */
    public Optional<SourceRange> place() {
        return text().place(NAME)
                .or(() -> others.entrySet().stream()
                        .flatMap(file -> new MarkedText(file.getValue())
                                .place(file.getKey().fileName()).stream())
                        .findFirst());
    }

    private MarkedText text() {
        StringBuilder more = new StringBuilder();
        for (int number = 1; number <= copies; number++) {
            more.append(filling.replace("#", String.valueOf(number)));
        }
        return new MarkedText(frame + (copies == 0 ? marked : marked.replace("...\n", more)));
    }
}
