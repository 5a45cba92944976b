package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringTextTest {
    @Test
    void printableAsciiIsWrittenAsItIs() {
        String plain = " !#$%&'()*+,-./09:;<=>?@AZ[]^_`az{|}~";

        assertThat(text(plain)).isEqualTo('"' + plain + '"');
        assertThat(text("")).isEqualTo("\"\"");
    }

    @Test
    void sevenCharactersHaveShortEscapes() {
        assertThat(text("\"\\\b\f\n\r\t")).isEqualTo("\"\\\"\\\\\\b\\f\\n\\r\\t\"");
        assertThat(text("a\"b")).isEqualTo("\"a\\\"b\"");
        assertThat(text("/")).isEqualTo("\"/\"");
    }

    @ParameterizedTest
    @CsvSource({"0, 0000", "1f, 001F", "7f, 007F", "80, 0080", "e9, 00E9", "ff, 00FF", "20ac, 20AC", "ffff, FFFF"})
    void allElseIsFourDigitsInCapitals(String character, String digits) {
        char written = (char) Integer.parseInt(character, 16);

        assertThat(text("a" + written + "z")).isEqualTo("\"a\\u" + digits + "z\"");
    }

    @Test
    void aCharacterBeyond16BitsIsTwoEscapes() {
        assertThat(text("\uD83D\uDCBE")).isEqualTo("\"\\uD83D\\uDCBE\"");
    }

    @Test
    void halfOfAPairIsOneEscapeAndReadAgainAsItWas() {
        assertThat(text("\uDCBE")).isEqualTo("\"\\uDCBE\"");
        assertThat(text("\uD83Dx")).isEqualTo("\"\\uD83Dx\"");
        assertThat(JsonValue.parse(text("\uD83Dx"))).isEqualTo(JsonString.of("\uD83Dx"));
    }

    @Test
    void everyCharacterIsReadAgain() {
        StringBuilder all = new StringBuilder();
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            all.append((char) character);
        }

        assertThat(JsonValue.parse(text(all.toString()))).isEqualTo(JsonString.of(all.toString()));
        assertThat(text(all.toString())).matches("[ -~]*");
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder();
        StringText.append(value, out);
        return out.toString();
    }
}
