package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.Optional;

/**
 * A document that shows something, or the part of one that matters. Written with {@code <<} and {@code >>} around the
 * place of the finding, {@code \\uXXXX} for a character and {@code \\xXX} for a byte that cannot be shown, and a line
 * {@code ...} for more of the same.
 *
 * @param frame what stands before the part that is shown
 * @param marked the part that is shown, with its marks; its lines end with LF
 * @param filling what the line {@code ...} stands for, with {@code #} for a number
 * @param copies how often
 * @param policy what the findings file says, if it takes one
 * @param schema what it is compared with, if it takes that
 */
public record ExampleDocument(
        String frame, String marked, String filling, int copies, Optional<String> policy, Optional<String> schema) {
    private static final String TITLE = "What a machine reports\n======================\n\n";
    private static final String EVENT = TITLE + "JOB_ENDED\n---------\n\nA job is over.\n\n";

    /** The name of the document in findings. */
    static final String NAME = "events.txt";

    /** The name of the findings file in findings. */
    static final String POLICY_NAME = "qmp-events.findings";

    /** The name of the schema in findings. */
    static final String SCHEMA_NAME = "qapi-schema.json";

    private ExampleDocument(String frame, String marked) {
        this(frame, marked, "", 0, Optional.empty(), Optional.empty());
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
        return new ExampleDocument(EVENT + "Data:\n\n", marked);
    }

    /** The same, with that much in the place of {@code ...}. */
    ExampleDocument repeating(int times, String text) {
        return new ExampleDocument(frame, marked, text, times, policy, schema);
    }

    /** The same, read with a findings file, which may have the marks. */
    ExampleDocument with(String findingsFile) {
        return new ExampleDocument(frame, marked, filling, copies, Optional.of(findingsFile), schema);
    }

    /** The same, compared with a schema, which may have the marks. */
    ExampleDocument against(String qapi) {
        return new ExampleDocument(frame, marked, filling, copies, policy, Optional.of(qapi));
    }

    /** The part that matters, without marks, and the files that go with it, each below its name. */
    public String shown() {
        return MarkedText.unmarked(marked) + shown(POLICY_NAME, policy) + shown(SCHEMA_NAME, schema);
    }

    private static String shown(String name, Optional<String> file) {
        return file.map(text -> "\n" + name + ":\n\n" + MarkedText.unmarked(text))
                .orElse("");
    }

    /** The whole document as a file has it. */
    public byte[] bytes() {
        return text().bytes();
    }

    /** The findings file; empty if there is none. */
    public Optional<String> findingsFile() {
        return policy.map(MarkedText::unmarked);
    }

    /** The schema; empty if there is none. */
    public Optional<String> schemaFile() {
        return schema.map(MarkedText::unmarked);
    }

    /** The place that is marked; empty if none is. */
    public Optional<SourceRange> place() {
        return text().place(NAME)
                .or(() -> policy.flatMap(file -> new MarkedText(file).place(POLICY_NAME)))
                .or(() -> schema.flatMap(file -> new MarkedText(file).place(SCHEMA_NAME)));
    }

    private MarkedText text() {
        StringBuilder more = new StringBuilder();
        for (int number = 1; number <= copies; number++) {
            more.append(filling.replace("#", String.valueOf(number)));
        }
        return new MarkedText(frame + (copies == 0 ? marked : marked.replace("...\n", more)));
    }
}
