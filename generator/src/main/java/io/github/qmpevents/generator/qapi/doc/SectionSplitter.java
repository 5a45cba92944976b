package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.qapi.doc.DocSection.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a comment into sections. One that begins with a tag ends at the next tag, or at a blank line with a line behind
 * it that is not indented; one that begins with a directive, at the next line that is not indented more.
 */
final class SectionSplitter {
    private final List<DocLine> lines;
    private final List<DocSection> sections = new ArrayList<>();
    private DocSection current = new DocSection(Kind.BODY, "");
    private boolean features;
    private int index;

    private SectionSplitter(List<DocLine> lines) {
        this.lines = lines;
        sections.add(current);
    }

    /** The sections in order; the first is the body. */
    static List<DocSection> split(List<DocLine> lines) {
        return new SectionSplitter(lines).split();
    }

    private List<DocSection> split() {
        while (index < lines.size()) {
            DocLine line = lines.get(index);
            Optional<Directive> directive = Directive.of(line);
            if (directive.isPresent()) {
                index++;
                directive(directive.get());
            } else {
                line(line);
                index++;
            }
        }
        return sections;
    }

    private void line(DocLine line) {
        Optional<DocTag> tag = DocTag.of(line, features);
        if (DocTag.isHeading(line)) {
            features = DocTag.isFeatures(line);
            begin(new DocSection(Kind.BODY, ""));
        } else if (tag.isPresent() && !(DocTag.isMessage(line) && current.kind() == Kind.EXAMPLES)) {
            begin(tag.get().section());
            current.add(tag.get().rest());
        } else {
            if (ends(line)) {
                begin(new DocSection(Kind.BODY, ""));
            }
            current.add(line);
        }
    }

    private void begin(DocSection section) {
        sections.add(section);
        current = section;
    }

    private boolean ends(DocLine line) {
        boolean open = current.kind() == Kind.BODY || current.kind() == Kind.EXAMPLES;
        boolean apart = index > 0 && lines.get(index - 1).isBlank();
        return !open && apart && !line.isBlank() && line.indent() == 0;
    }

    private void directive(Directive first) {
        Directive directive = first;
        while (isWithin(directive) && Directive.isOption(lines.get(index))) {
            directive = directive.with(lines.get(index++));
        }
        DocSection section = directive.section();
        sections.add(section);
        directive.rest().ifPresent(section::add);
        while (isWithin(directive)) {
            section.add(lines.get(index++));
        }
        if (current.kind() == Kind.BODY) {
            begin(new DocSection(Kind.BODY, ""));
        }
    }

    private boolean isWithin(Directive directive) {
        return index < lines.size()
                && (lines.get(index).isBlank() || lines.get(index).indent() > directive.indent());
    }
}
