package io.github.qmpevents.generator.qapi.introspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly, with the place of each value. */
final class NodeReader {
    /** QEMU's own has 6. */
    private static final int DEPTH = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SourceText source;
    private final JsonParser parser;

    private NodeReader(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** The value that a text is; empty, and reported, if it is none. */
    static Optional<Node> read(SourceText source, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            NodeReader reader = new NodeReader(source, parser);
            parser.nextToken();
            Node root = reader.value();
            if (parser.nextToken() != null) {
                diagnostics.report(
                        DiagnosticCode.SCHEMA_SYNTAX,
                        reader.here(1),
                        "there is something behind the reply of query-qmp-schema",
                        "give a file with this reply alone");
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            diagnostics.report(
                    DiagnosticCode.SCHEMA_SYNTAX,
                    place(source, e.getLocation()),
                    "the reply of query-qmp-schema is not JSON",
                    "save it as QEMU has sent it");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceRange place(SourceText source, @Nullable JsonLocation at) {
        if (at == null) {
            return source.range(1, 1, 1);
        }
        int line = Math.min(Math.max(1, at.getLineNr()), source.lineCount());
        int length = source.line(line).length();
        int column = Math.min(Math.max(1, at.getColumnNr()), length + 1);
        return source.range(line, column, 1);
    }

    private Node value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonEOFException(parser, null, "nothing");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string();
            default -> new Node(Optional.empty(), Map.of(), List.of(), here(1));
        };
    }

    private Node object() throws IOException {
        SourceRange begin = here(1);
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value());
        }
        return new Node(Optional.empty(), members, List.of(), begin);
    }

    private Node array() throws IOException {
        SourceRange begin = here(1);
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new Node(Optional.empty(), Map.of(), elements, begin);
    }

    private Node string() throws IOException {
        String text = parser.getText();
        return new Node(Optional.of(text), Map.of(), List.of(), here(text.length() + 2));
    }

    /** The place of what was read last, so many characters of it, all on one line. */
    private SourceRange here(int length) {
        JsonLocation at = parser.currentTokenLocation();
        int rest = source.line(at.getLineNr()).length() - at.getColumnNr() + 1;
        return source.range(at.getLineNr(), at.getColumnNr(), Math.max(1, Math.min(length, rest)));
    }
}
