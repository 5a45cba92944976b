package io.github.qmpevents.generator.qapi.doc;

import java.util.ArrayList;
import java.util.List;

/** A part of a comment that is about one thing. */
final class DocSection {
    private final Kind kind;
    private final String label;
    private final List<DocLine> lines = new ArrayList<>();

    /** A section without lines; {@code label} is the name of what it is about, or how it is called. */
    DocSection(Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /** What a section is about. */
    enum Kind {
        /** The definition as a whole. */
        BODY,
        MEMBER,
        FEATURE,
        SINCE,
        RETURNS,
        ERRORS,
        NOTE,
        EXAMPLES,
        /** Text of which the lines must stay apart, such as a table. */
        LITERAL,
        /** A comment in the comment. */
        IGNORED
    }

    Kind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    List<DocLine> lines() {
        return lines;
    }

    void add(DocLine line) {
        lines.add(line);
    }
}
