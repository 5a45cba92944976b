package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.qapi.parse.Token.Kind;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.qapi.source.SchemaFile;
import io.github.qmpevents.generator.qapi.source.SchemaFiles;
import io.github.qmpevents.generator.qapi.source.SchemaText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through all that a schema is made of without asking what it means. */
public final class SchemaContents {
    private static final String INCLUDE = "include";

    private final SchemaFiles files;
    private final Consumer<byte[]> taker;
    private final Set<String> seen = new HashSet<>();
    private final Deque<SchemaFile> open = new ArrayDeque<>();

    private SchemaContents(SchemaFiles files, Consumer<byte[]> taker) {
        this.files = files;
        this.taker = taker;
    }

    /**
     * Gives the contents of a schema's files to somebody, each once, in an order that depends on nothing else; those that
     * cannot be read are passed over.
     *
     * @throws UnusablePathException if the top file cannot be read
     */
    public static void forEach(QapiInput input, Consumer<byte[]> taker) {
        try (SchemaFiles files = input.open()) {
            SchemaContents contents = new SchemaContents(files, taker);
            contents.add(files.top());
            while (!contents.open.isEmpty()) {
                contents.read(contents.open.remove());
            }
        } catch (IOException e) {
            throw new UnusablePathException("cannot read the schema " + input.name() + ": " + e.getMessage(), e);
        }
    }

    private void add(SchemaFile file) {
        if (seen.size() < QapiReader.MOST_FILES && seen.add(file.location())) {
            open.add(file);
        }
    }

    private void read(SchemaFile file) {
        try {
            byte[] content = files.content(file);
            taker.accept(content);
            for (String name : includes(file, content)) {
                addIncluded(file, name);
            }
        } catch (IOException e) {
            taker.accept(new byte[0]);
        }
    }

    private void addIncluded(SchemaFile including, String name) {
        try {
            add(files.included(including, name));
        } catch (IOException e) {
            taker.accept(new byte[0]);
        }
    }

    /** Each string behind the key, wherever it stands: one file too many does no harm. */
    private static List<String> includes(SchemaFile file, byte[] content) {
        List<String> names = new ArrayList<>();
        Lexer lexer = new Lexer(SchemaText.of(file.name(), content, new Diagnostics()));
        boolean key = false;
        for (Token token = lexer.next(); !token.is(Kind.END); token = lexer.next()) {
            if (token.is(Kind.STRING) && key) {
                names.add(token.text());
            }
            key = token.is(Kind.COLON)
                    ? key
                    : token.is(Kind.STRING) && token.text().equals(INCLUDE);
        }
        return names;
    }
}
