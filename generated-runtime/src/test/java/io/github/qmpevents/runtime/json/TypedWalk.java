package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.DecodeException.Problem;
import io.github.qmpevents.runtime.json.JacksonReference.Elements;
import io.github.qmpevents.runtime.json.JacksonReference.Literal;
import io.github.qmpevents.runtime.json.JacksonReference.Member;
import io.github.qmpevents.runtime.json.JacksonReference.Members;
import io.github.qmpevents.runtime.json.JacksonReference.Node;
import io.github.qmpevents.runtime.json.JacksonReference.Number;
import io.github.qmpevents.runtime.json.JacksonReference.Text;
import java.util.Iterator;
import java.util.SplittableRandom;

/**
 * Reads a text value by value, each as a random type, as a decoder of an unknown description would. Throws {@link
 * AssertionError} where a value is not what Jackson and {@link ExactNumbers} say.
 */
final class TypedWalk {
    private static final WireNames KNOWN = WireNames.of(
            "event", "data", "timestamp", "seconds", "microseconds", "a", "b", "job", "copy", "merge", "\u00e9", "");

    private final byte[] text;
    private final JsonReader in;
    private final SplittableRandom random;

    TypedWalk(byte[] text, SplittableRandom random) {
        this.text = text;
        this.in = JsonReader.of(text);
        this.random = random;
    }

    /**
     * Reads the whole text.
     *
     * @param expected null if Jackson refuses the text: nothing is known of its values then
     * @throws JsonSyntaxException if the text is not JSON
     */
    void read(Node expected) {
        value(expected);
        in.expectEnd();
    }

    private void value(Node expected) {
        switch (nextByte()) {
            case '{' -> object((Members) expected);
            case '[' -> array((Elements) expected);
            default -> scalar(expected);
        }
    }

    private int nextByte() {
        int at = in.offset();
        while (at < text.length && " \t\r\n".indexOf(text[at]) >= 0) {
            at++;
        }
        return at < text.length ? text[at] : -1;
    }

    private void object(Members expected) {
        Iterator<Member> members = expected == null ? null : expected.members().iterator();
        in.beginObject();
        for (int found = in.nextMember(KNOWN); found != JsonReader.END; found = in.nextMember(KNOWN)) {
            Member member = members == null ? null : members.next();
            if (member != null) {
                check(found == KNOWN.names().indexOf(member.name()), "index of " + member.name());
                check(in.memberName().equals(member.name()), "name " + member.name());
            }
            value(member == null ? null : member.value());
        }
        check(members == null || !members.hasNext(), "members after the end");
    }

    private void array(Elements expected) {
        Iterator<Node> elements = expected == null ? null : expected.elements().iterator();
        in.beginArray();
        while (in.nextElement()) {
            value(elements == null ? null : elements.next());
        }
        check(elements == null || !elements.hasNext(), "elements after the end");
    }

    private void scalar(Node expected) {
        int type = random.nextInt(8);
        int before = in.offset();
        Object read;
        try {
            read = read(type);
        } catch (DecodeException e) {
            check(e.offset() >= before && e.offset() < text.length, "offset of " + e.detail());
            read = e.problem();
        }
        Object wanted = expected == null ? read : expected(type, expected);
        check(wanted.equals(read), "type " + type + " of " + expected + ": " + read + ", expected " + wanted);
        if (read instanceof Problem || read.equals(JsonReader.UNKNOWN)) {
            JsonValue value = in.readValue();
            check(expected == null || JacksonTrees.isSame(value, expected), "consumed: " + expected);
        }
    }

    private Object read(int type) {
        return switch (type) {
            case 0 -> in.readLong();
            case 1 -> in.readUnsignedLong();
            case 2 -> in.readDouble();
            case 3 -> in.readBoolean();
            case 4 -> in.readKnown(KNOWN);
            case 5 -> in.readString();
            case 6 -> readNothing();
            default -> in.readValue();
        };
    }

    private String readNothing() {
        in.skipValue();
        return "skipped";
    }

    private static Object expected(int type, Node node) {
        return switch (type) {
            case 0, 1, 2 -> node instanceof Number number ? expectedNumber(type, number.literal()) : Problem.WRONG_TYPE;
            case 3 -> node == Literal.TRUE || node == Literal.FALSE ? node == Literal.TRUE : Problem.WRONG_TYPE;
            case 4 ->
                node instanceof Text string ? KNOWN.names().indexOf(string.characters()) : (Object) Problem.WRONG_TYPE;
            case 5 -> node instanceof Text string ? string.characters() : Problem.WRONG_TYPE;
            case 6 -> "skipped";
            default -> expectedValue(node);
        };
    }

    private static Object expectedNumber(int type, String literal) {
        Object value = switch (type) {
            case 0 -> ExactNumbers.signed(literal);
            case 1 -> ExactNumbers.unsigned(literal);
            default -> finite(Double.parseDouble(literal));
        };
        return value == null ? Problem.NUMBER_DOES_NOT_FIT : value;
    }

    private static Double finite(double value) {
        return Double.isInfinite(value) ? null : value;
    }

    private static JsonValue expectedValue(Node node) {
        if (node instanceof Text string) {
            return JsonString.of(string.characters());
        }
        if (node instanceof Number number) {
            return JsonNumber.ofLiteral(number.literal());
        }
        return node == Literal.NULL ? JsonNull.NULL : JsonBoolean.of(node == Literal.TRUE);
    }

    private static void check(boolean correct, String what) {
        if (!correct) {
            throw new AssertionError(what);
        }
    }
}
