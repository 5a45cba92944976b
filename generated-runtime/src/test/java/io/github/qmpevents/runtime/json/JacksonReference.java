package io.github.qmpevents.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What jackson-core makes of a text. */
final class JacksonReference {
    /** Takes all bytes for UTF-8; without limits that matter, as ours are checked as deviations. */
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2000)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] text;
    private int depth;
    private int deepest;
    private int longestNumber;
    private int longestName;

    private JacksonReference(byte[] text) {
        this.text = text;
    }

    /** A text that Jackson takes. Lengths are in bytes as written, without quotes. */
    record Document(Node root, int deepest, int longestNumber, int longestName) {}

    /** A value, with all members and texts as they came. */
    sealed interface Node permits Members, Elements, Text, Number, Literal {}

    record Members(List<Member> members) implements Node {}

    record Member(String name, Node value) {}

    record Elements(List<Node> elements) implements Node {}

    record Text(String characters) implements Node {}

    record Number(String literal) implements Node {}

    enum Literal implements Node {
        TRUE,
        FALSE,
        NULL
    }

    /** Null if Jackson refuses the text. */
    static Document read(byte[] text) {
        return new JacksonReference(text).read();
    }

    /** Whether Jackson refuses a text for half of a surrogate pair in a name, which it takes in other strings. */
    static boolean refusesSurrogate(byte[] text) {
        try (JsonParser parser = JACKSON.createParser(text)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
            return false;
        } catch (JsonProcessingException e) {
            return e.getMessage().contains("surrogate in field name")
                    || e.getMessage().contains("surrogate pair in field name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document read() {
        try (JsonParser parser = JACKSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return null;
            }
            Node root = value(parser);
            return parser.nextToken() == null ? new Document(root, deepest, longestNumber, longestName) : null;
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> nested(members(parser));
            case START_ARRAY -> nested(elements(parser));
            case VALUE_STRING -> new Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> Literal.TRUE;
            case VALUE_FALSE -> Literal.FALSE;
            case VALUE_NULL -> Literal.NULL;
            default -> throw new JsonParseException(parser, "no value: " + token);
        };
    }

    private Node nested(Node node) {
        depth--;
        return node;
    }

    private Members members(JsonParser parser) throws IOException {
        List<Member> members = new ArrayList<>();
        deepest = Math.max(deepest, ++depth);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            longestName = Math.max(longestName, nameLength(parser));
            parser.nextToken();
            members.add(new Member(name, value(parser)));
        }
        return new Members(members);
    }

    private Elements elements(JsonParser parser) throws IOException {
        List<Node> elements = new ArrayList<>();
        deepest = Math.max(deepest, ++depth);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new Elements(elements);
    }

    private Number number(String literal) {
        longestNumber = Math.max(longestNumber, literal.length());
        return new Number(literal);
    }

    /** Only names of long texts can be long. */
    private int nameLength(JsonParser parser) {
        if (text.length <= JsonReader.DEFAULT_NAME_LENGTH) {
            return 0;
        }
        int from = (int) parser.currentTokenLocation().getByteOffset() + 1;
        int at = from;
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at - from;
    }
}
