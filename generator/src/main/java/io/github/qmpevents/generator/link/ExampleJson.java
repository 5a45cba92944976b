package io.github.qmpevents.generator.link;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.qmpevents.generator.link.ExampleNode.Entry;
import io.github.qmpevents.generator.link.ExampleNode.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly, keeping where each value stands. Does not recurse, whatever the text's depth. */
final class ExampleJson {
    /** Deeper than members may be described, so that nothing checked is lost. */
    private static final int KEPT_DEPTH = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(2_000).build())
            .build();

    private final String text;
    private final JsonParser parser;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable ExampleNode root;
    private @Nullable String name;
    private int nameStart;
    private int nameEnd;

    private ExampleJson(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** Why a text is not JSON. */
    enum Fault {
        /** It ends too early. */
        CUT_OFF,
        /** Something else was expected. */
        UNEXPECTED,
        /** It may be JSON, but is beyond the limits of the reader. */
        TOO_LARGE
    }

    /**
     * What was read.
     *
     * @param root empty if the text is not JSON
     * @param fault set if {@code root} is empty
     * @param offset where the fault was noticed
     */
    record Result(Optional<ExampleNode> root, Optional<Fault> fault, int offset) {}

    /** An object or array whose end has not come; {@code start} is its bracket. */
    private record Open(Kind kind, int start, @Nullable String name, int nameStart, int nameEnd, List<Entry> entries) {}

    static Result read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            ExampleJson json = new ExampleJson(text, parser);
            ExampleNode root = json.read();
            return root == null
                    ? new Result(Optional.empty(), Optional.of(Fault.CUT_OFF), text.length())
                    : new Result(Optional.of(root), Optional.empty(), 0);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int offset = at == null ? 0 : (int) Math.max(0, Math.min(at.getCharOffset(), text.length()));
            return new Result(Optional.empty(), Optional.of(fault(e)), offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return Fault.TOO_LARGE;
        }
        return e instanceof JsonEOFException ? Fault.CUT_OFF : Fault.UNEXPECTED;
    }

    private @Nullable ExampleNode read() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (root != null) {
                throw new JsonParseException(parser, "a second value", parser.currentTokenLocation());
            }
            take(token);
        }
        return root;
    }

    private void take(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> begin(Kind.OBJECT);
            case START_ARRAY -> begin(Kind.ARRAY);
            case END_OBJECT, END_ARRAY -> end();
            case FIELD_NAME -> {
                name = parser.currentName();
                nameStart = tokenStart();
                nameEnd = afterString(nameStart);
            }
            default -> add(scalar(token));
        }
    }

    private void begin(Kind kind) throws IOException {
        int start = tokenStart();
        open.push(new Open(kind, start, name, nameStart, nameEnd, new ArrayList<>()));
        name = null;
        if (open.size() > KEPT_DEPTH) {
            parser.skipChildren();
            end();
        }
    }

    private void end() {
        Open closed = open.pop();
        name = closed.name;
        nameStart = closed.nameStart;
        nameEnd = closed.nameEnd;
        add(ExampleNode.of(closed.kind, closed.start, position(), closed.entries));
    }

    private ExampleNode scalar(JsonToken token) throws IOException {
        Kind kind = switch (token) {
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT -> Kind.WHOLE;
            case VALUE_NUMBER_FLOAT -> Kind.FRACTION;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOL;
            default -> Kind.NULL;
        };
        int start = tokenStart();
        String value = parser.getText();
        return new ExampleNode(kind, start, position(), value);
    }

    private void add(ExampleNode value) {
        Open parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (parent.kind == Kind.OBJECT && name != null) {
            parent.entries.add(new Entry(name, nameStart, nameEnd, value));
        }
        name = null;
    }

    /** Behind the closing quote of the string that begins here; the parser is further on when it tells a name. */
    private int afterString(int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int position() {
        return (int) parser.currentLocation().getCharOffset();
    }
}
