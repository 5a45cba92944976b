package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.qapi.source.SchemaFile;
import io.github.qmpevents.generator.qapi.source.SchemaFiles;
import io.github.qmpevents.generator.qapi.source.SchemaText;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a schema and the files that it includes, each once, from its first byte to its last, whatever is wrong on the
 * way.
 */
public final class QapiReader {
    /** QEMU has 44 in version 9.1. */
    static final int MOST_FILES = 1_000;

    /** All files together; QEMU's have 1,300,000 in version 9.1. */
    private static final int MOST_BYTES = 16 << 20;

    private final SchemaFiles files;
    private final Diagnostics diagnostics;
    private final DefinitionReader reader;
    private final Definitions definitions;
    private final Set<String> seen = new HashSet<>();
    private final List<SourceText> sources = new ArrayList<>();
    private final Deque<OpenFile> open = new ArrayDeque<>();
    private long bytes;

    private QapiReader(SchemaFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.reader = new DefinitionReader(diagnostics);
        this.definitions = new Definitions(diagnostics);
    }

    /** A file, and its expressions that are still to be read. */
    private record OpenFile(SchemaFile file, Iterator<Expression> rest) {}

    /**
     * Reads a schema.
     *
     * @return what could be read; mistakes in the schema are findings, located in its files
     * @throws UnusablePathException if the top file cannot be read
     */
    public static QapiSchema read(QapiInput input, Diagnostics diagnostics) {
        try (SchemaFiles files = input.open()) {
            QapiReader reader = new QapiReader(files, diagnostics);
            reader.begin(files.top());
            reader.readAll();
            return new QapiSchema(files.top().name(), reader.sources, reader.definitions.inOrder());
        } catch (IOException e) {
            throw new UnusablePathException("cannot read the schema " + input.name() + ": " + e.getMessage(), e);
        }
    }

    /** Puts a file before what is left of the one that includes it, unless it was read already. */
    private void begin(SchemaFile file) throws IOException {
        if (seen.add(file.location())) {
            byte[] content = files.content(file);
            bytes += content.length;
            if (bytes > MOST_BYTES) {
                throw new IOException("all files together are larger than " + MOST_BYTES + " bytes");
            }
            SourceText source = SchemaText.of(file.name(), content, diagnostics);
            sources.add(source);
            open.push(new OpenFile(file, Expression.parse(source, diagnostics).iterator()));
        }
    }

    private void readAll() {
        while (!open.isEmpty()) {
            OpenFile current = open.element();
            if (current.rest.hasNext()) {
                expression(current.file, current.rest.next());
            } else {
                open.pop();
            }
        }
    }

    private void expression(SchemaFile file, Expression expression) {
        Optional<Keyword> keyword = Keyword.of(expression.mapping());
        if (keyword.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_SCHEMA_KEY,
                    expression.start(),
                    "this expression has none of the known keywords, such as 'struct' or 'event'",
                    "it is passed over");
        } else if (keyword.get() == Keyword.INCLUDE) {
            include(file, expression.mapping().get(Keyword.INCLUDE.word()).orElseThrow());
        } else if (keyword.get() != Keyword.PRAGMA) {
            reader.read(keyword.get(), expression).ifPresent(definitions::add);
        }
    }

    private void include(SchemaFile file, SchemaValue value) {
        if (!(value instanceof Text name)) {
            diagnostics.report(
                    DiagnosticCode.BAD_INCLUDE,
                    value.range(),
                    "include is followed by " + value.kind() + ", expected the name of a file",
                    "it is passed over");
            return;
        }
        if (seen.size() >= MOST_FILES) {
            unusable(name, "there are more than " + MOST_FILES + " files");
            return;
        }
        try {
            begin(files.included(file, name.text()));
        } catch (IOException e) {
            unusable(name, String.valueOf(e.getMessage()));
        }
    }

    private void unusable(Text name, String reason) {
        diagnostics.report(
                DiagnosticCode.BAD_INCLUDE,
                name.range(),
                "cannot include " + Quoted.of(name.text()) + ": " + reason,
                "what it defines is missing; the folder must be complete");
    }
}
