package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.qapi.syntax.QapiDocExample;
import io.github.qmpevents.generator.qapi.syntax.QapiDocExample.Sender;
import io.github.qmpevents.generator.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits examples into the messages they show: each begins with an arrow and ends at a line that is blank or not
 * indented, once all of its brackets are closed. What is between them is the caption of the next one.
 */
final class ExampleSplitter {
    private static final String CLIENT = "->";
    private static final String QEMU = "<-";

    private final String file;
    private final List<QapiDocExample> examples = new ArrayList<>();
    private final List<DocLine> words = new ArrayList<>();
    private final List<DocLine> message = new ArrayList<>();
    private Sender sender = Sender.UNKNOWN;
    private int indent;
    private Brackets brackets = new Brackets();
    private String caption;

    ExampleSplitter(String file, String title) {
        this.file = file;
        this.caption = title;
    }

    /** The messages in order. */
    List<QapiDocExample> split(List<DocLine> lines) {
        lines.forEach(this::add);
        endMessage();
        return examples;
    }

    /** The words behind the last message. */
    List<DocLine> rest() {
        return words;
    }

    private void add(DocLine line) {
        DocLine text = line.from(0);
        if (text.text().startsWith(CLIENT)) {
            begin(Sender.CLIENT, line, text.from(CLIENT.length()));
        } else if (text.text().startsWith(QEMU)) {
            begin(Sender.QEMU, line, text.from(QEMU.length()));
        } else if (!message.isEmpty() && goesOn(line)) {
            append(line);
        } else if (text.text().startsWith("{")) {
            begin(Sender.UNKNOWN, line, text);
        } else {
            endMessage();
            words.add(line);
        }
    }

    private boolean goesOn(DocLine line) {
        return brackets.areOpen() || (!line.isBlank() && line.indent() > indent);
    }

    private void begin(Sender from, DocLine line, DocLine text) {
        endMessage();
        String above = DocProse.of(words);
        caption = above.isEmpty() ? caption : above;
        words.clear();
        sender = from;
        indent = line.indent();
        brackets = new Brackets();
        append(text);
    }

    private void append(DocLine line) {
        message.add(message.isEmpty() ? line : line.without(indent + CLIENT.length() + 1));
        brackets.read(line.text());
    }

    private void endMessage() {
        if (message.isEmpty()) {
            return;
        }
        while (message.size() > 1 && message.get(message.size() - 1).isBlank()) {
            message.remove(message.size() - 1);
        }
        Passage passage = new Passage(file, message.stream().map(DocLine::piece).toList());
        Optional<String> above =
                Optional.of(caption.endsWith(":") ? caption.substring(0, caption.length() - 1) : caption);
        examples.add(new QapiDocExample(sender, passage, above.filter(text -> !text.isEmpty())));
        message.clear();
        caption = "";
    }
}
