package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.JacksonReference.Elements;
import io.github.qmpevents.runtime.json.JacksonReference.Literal;
import io.github.qmpevents.runtime.json.JacksonReference.Member;
import io.github.qmpevents.runtime.json.JacksonReference.Members;
import io.github.qmpevents.runtime.json.JacksonReference.Node;
import io.github.qmpevents.runtime.json.JacksonReference.Number;
import io.github.qmpevents.runtime.json.JacksonReference.Text;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares values with what Jackson made of the same text. */
final class JacksonTrees {
    private JacksonTrees() {}

    /** The same characters, literals, elements and members in the same order; of duplicates the last one counts. */
    static boolean isSame(JsonValue ours, Node node) {
        if (node instanceof Members members) {
            return ours instanceof JsonObject object && isSame(object, members);
        }
        if (node instanceof Elements elements) {
            return ours instanceof JsonArray array && isSame(array.values(), elements.elements());
        }
        if (node instanceof Text text) {
            return ours instanceof JsonString string && string.value().equals(text.characters());
        }
        if (node instanceof Number number) {
            return ours instanceof JsonNumber literal && isSame(literal, number.literal());
        }
        return ours
                == switch ((Literal) node) {
                    case TRUE -> JsonBoolean.TRUE;
                    case FALSE -> JsonBoolean.FALSE;
                    case NULL -> JsonNull.NULL;
                };
    }

    private static boolean isSame(JsonObject object, Members expected) {
        Map<String, Node> last = new LinkedHashMap<>();
        for (Member member : expected.members()) {
            last.put(member.name(), member.value());
        }
        Iterator<Map.Entry<String, Node>> nodes = last.entrySet().iterator();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!nodes.hasNext()) {
                return false;
            }
            Map.Entry<String, Node> node = nodes.next();
            if (!member.getKey().equals(node.getKey()) || !isSame(member.getValue(), node.getValue())) {
                return false;
            }
        }
        return !nodes.hasNext();
    }

    private static boolean isSame(List<JsonValue> values, List<Node> nodes) {
        if (values.size() != nodes.size()) {
            return false;
        }
        for (int index = 0; index < values.size(); index++) {
            if (!isSame(values.get(index), nodes.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(JsonNumber number, String literal) {
        BigDecimal value = ExactNumbers.decimal(literal);
        return number.literal().equals(literal)
                && (value == null || value.equals(number.bigDecimalValue()))
                && number.isLong() == (ExactNumbers.signed(literal) != null)
                && number.isUnsignedLong() == (ExactNumbers.unsigned(literal) != null);
    }
}
