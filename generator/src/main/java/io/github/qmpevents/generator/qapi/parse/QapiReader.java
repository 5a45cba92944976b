package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.qapi.source.SchemaFolder;
import io.github.qmpevents.generator.qapi.source.SchemaText;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
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
    private static final int MOST_FILES = 1_000;

    private final SchemaFolder folder;
    private final Diagnostics diagnostics;
    private final DefinitionReader reader;
    private final Definitions definitions;
    private final Set<Path> seen = new HashSet<>();
    private final List<SourceText> sources = new ArrayList<>();
    private final Deque<OpenFile> open = new ArrayDeque<>();

    private QapiReader(SchemaFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
        this.reader = new DefinitionReader(diagnostics);
        this.definitions = new Definitions(diagnostics);
    }

    /** A file, and its expressions that are still to be read. */
    private record OpenFile(Path path, Iterator<Expression> rest) {}

    /**
     * Reads a schema.
     *
     * @return what could be read; mistakes in the schema are findings, located in its files
     * @throws UnusablePathException if the top file cannot be read
     */
    public static QapiSchema read(QapiInput input, Diagnostics diagnostics) {
        Path top = input.top();
        try {
            QapiReader reader = new QapiReader(new SchemaFolder(top), diagnostics);
            reader.begin(top);
            reader.readAll();
            return new QapiSchema(top.toString(), reader.sources, reader.definitions.inOrder());
        } catch (IOException e) {
            throw new UnusablePathException("cannot read the schema " + top + ": " + e.getMessage(), e);
        }
    }

    /** Puts a file before what is left of the one that includes it, unless it was read already. */
    private void begin(Path file) throws IOException {
        Path real = folder.locate(file);
        if (seen.add(real)) {
            SourceText source = SchemaText.of(file.toString(), SchemaFolder.content(real), diagnostics);
            sources.add(source);
            open.push(new OpenFile(file, Expression.parse(source, diagnostics).iterator()));
        }
    }

    private void readAll() {
        while (!open.isEmpty()) {
            OpenFile file = open.element();
            if (file.rest.hasNext()) {
                expression(file.path, file.rest.next());
            } else {
                open.pop();
            }
        }
    }

    private void expression(Path file, Expression expression) {
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

    private void include(Path file, SchemaValue value) {
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
            begin(SchemaFolder.resolve(file, name.text()));
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
