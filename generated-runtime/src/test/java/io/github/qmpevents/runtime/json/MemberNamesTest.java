package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names are found if, and only if, they are the same to the last byte, however they are written. */
class MemberNamesTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOP";
    private static final int LONGEST = 40;

    @Test
    void areFoundAtEveryLengthAndNotWhenSomethingDiffers() {
        for (int length = 1; length <= LONGEST; length++) {
            String name = LETTERS.substring(0, length);
            WireNames names = WireNames.of(name);
            assertFound(names, name, 0);
            for (String other : neighboursOf(name)) {
                assertFound(names, other, JsonReader.UNKNOWN);
            }
        }
    }

    @Test
    void areFoundWhateverIsEscaped() {
        for (int length = 1; length <= LONGEST; length++) {
            String name = LETTERS.substring(0, length);
            WireNames names = WireNames.of("other", name);
            for (int at = 0; at < length; at++) {
                assertThat(index(names, withEscape(name, at, name.charAt(at)))).isEqualTo(1);
                assertThat(index(names, withEscape(name, at, '_'))).isEqualTo(JsonReader.UNKNOWN);
            }
        }
    }

    @Test
    void ofEqualLengthAreToldByEachSingleByte() {
        for (int length = 1; length <= LONGEST; length++) {
            List<String> names = new ArrayList<>(List.of(LETTERS.substring(0, length)));
            for (int at = 0; at < length; at++) {
                names.add(withLetter(names.get(0), at, '_'));
            }
            assertAllFound(names);
        }
    }

    @Test
    void areFoundInTablesOfAnySize() {
        assertFound(WireNames.of(), "a", JsonReader.UNKNOWN);
        assertFound(WireNames.of(), "", JsonReader.UNKNOWN);
        for (int size : new int[] {1, 2, 3, 7, 8, 9, 31, 64, 300}) {
            List<String> names = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                names.add("member-" + number * 7919 % 1000 + "-" + number);
            }
            assertAllFound(names);
        }
    }

    @Test
    void areFoundThoughOneBeginsOrEndsLikeAnother() {
        List<String> names = new ArrayList<>();
        for (int length = 0; length <= LONGEST; length++) {
            names.add(LETTERS.substring(0, length));
        }
        for (int from = 1; from < LONGEST; from++) {
            names.add(LETTERS.substring(from, LONGEST));
        }
        assertAllFound(names);
    }

    @Test
    void needNotBeAscii() {
        List<String> names =
                List.of("\u00e9", "e\u0301", "\u20ac", "\ud83d\ude00", "\u0000", "\"", "\\", "a\u00e9", "\u00e9a");
        assertAllFound(names);
        WireNames table = WireNames.of(names.toArray(new String[0]));
        assertThat(index(table, "\\u00e9")).isEqualTo(0);
        assertThat(index(table, "\\u00E9")).isEqualTo(0);
        assertThat(index(table, "\\ud83d\\ude00")).isEqualTo(3);
        assertThat(index(table, "\\ud83d")).isEqualTo(JsonReader.UNKNOWN);
        assertThat(index(table, "\\u00e8")).isEqualTo(JsonReader.UNKNOWN);
    }

    @Test
    void halfOfASurrogatePairIsNoKnownName() {
        WireNames table = WireNames.of("?", "\ufffd", "a");
        assertThat(index(table, "\\ud83d")).isEqualTo(JsonReader.UNKNOWN);
        assertThat(index(table, "\\ude00")).isEqualTo(JsonReader.UNKNOWN);
    }

    private static List<String> neighboursOf(String name) {
        List<String> others = new ArrayList<>(List.of("", name + "a", "a" + name, name + " ", name + "\u0000"));
        others.add(name.substring(1));
        others.add(name.substring(0, name.length() - 1));
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            others.add(withLetter(name, at, (char) (letter ^ 1)));
            others.add(withLetter(name, at, (char) (letter ^ 0x80)));
            others.add(withLetter(name, at, (char) (letter == '-' ? '_' : letter ^ 0x20)));
        }
        others.remove(name);
        return others;
    }

    private static void assertAllFound(List<String> names) {
        WireNames table = WireNames.of(names.toArray(new String[0]));
        for (int index = 0; index < names.size(); index++) {
            assertFound(table, names.get(index), index);
            assertFound(table, names.get(index) + "+", JsonReader.UNKNOWN);
        }
    }

    private static void assertFound(WireNames names, String name, int index) {
        String written = name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000");
        assertThat(index(names, written)).as("%s", written).isEqualTo(index);
    }

    /** The index that is told for a name, as a member and as a string, wherever in the array it begins. */
    private static int index(WireNames names, String written) {
        int index = memberIndex(names, written, 0);
        for (int start = 0; start < 8; start++) {
            assertThat(memberIndex(names, written, start)).isEqualTo(index);
            assertThat(stringIndex(names, written, start)).isEqualTo(index);
        }
        return index;
    }

    private static int memberIndex(WireNames names, String written, int start) {
        JsonReader in = reader("{\"" + written + "\": 0}", start);
        in.beginObject();
        int index = in.nextMember(names);
        assertThat(in.readLong()).isZero();
        assertThat(in.nextMember(names)).isEqualTo(JsonReader.END);
        in.expectEnd();
        return index;
    }

    private static int stringIndex(WireNames names, String written, int start) {
        JsonReader in = reader("\"" + written + "\"", start);
        int index = in.readKnown(names);
        if (index == JsonReader.UNKNOWN) {
            in.readString();
        }
        in.expectEnd();
        return index;
    }

    private static JsonReader reader(String json, int start) {
        byte[] bytes = ("\"aaaaaaa".substring(0, start) + json + (start % 2 == 0 ? "" : "aaaa\""))
                .getBytes(StandardCharsets.UTF_8);
        return JsonReader.of(bytes, start, start + json.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String withLetter(String name, int at, char letter) {
        return name.substring(0, at) + letter + name.substring(at + 1);
    }

    private static String withEscape(String name, int at, char letter) {
        return name.substring(0, at) + String.format(Locale.ROOT, "\\u%04x", (int) letter) + name.substring(at + 1);
    }
}
