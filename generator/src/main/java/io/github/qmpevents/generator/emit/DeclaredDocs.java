package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qmpevents.generator.model.DeclaredType;

/** What the description says of a declared type, as documentation of its class. */
final class DeclaredDocs {
    private DeclaredDocs() {}

    static CodeBlock of(DeclaredType type) {
        CodeBlock.Builder docs = CodeBlock.builder();
        docs.add(
                type.doc().isBlank()
                        ? CodeBlock.of("The type {@code $L}.", type.name())
                        : Javadocs.paragraphs(type.doc()));
        AvailabilityDocs.paragraph(type.availability(), type.doc()).ifPresent(words -> docs.add("$L", words));
        return docs.build();
    }

    /** The documentation of something that the description may say nothing of. */
    static String orElse(String doc, String otherwise) {
        return doc.isBlank() ? otherwise : Javadocs.fill(sentence(Javadocs.escape(doc.strip())), "");
    }

    /** Words that stand alone, although the description goes on with them where it names what they are about. */
    static String sentence(String html) {
        return Character.toUpperCase(html.charAt(0)) + html.substring(1) + (html.endsWith(".") ? "" : ".");
    }
}
