package io.github.qmpevents.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Text of others in logs. */
class PrintableAsciiTest {
    @Test
    void printableCharactersStayAndOthersAreEscaped() {
        assertThat(PrintableAscii.of("a \"~\" \\ \u00e9\u202e\u001b\r\n\t\u007f", 100))
                .isEqualTo("a \"~\" \\ \\u00E9\\u202E\\u001B\\r\\n\\t\\u007F");
        byte[] bytes = {'x', (byte) 0xff, 0, 'y'};
        assertThat(PrintableAscii.of(bytes, 0, bytes.length, 100)).isEqualTo("x\\xFF\\x00y");
        assertThat(PrintableAscii.of(bytes, 1, 2, 100)).isEqualTo("\\xFF");
    }

    @Test
    void lookupsOfLoggingLibrariesAreBroken() {
        assertThat(PrintableAscii.of("${jndi:x} $5", 100)).isEqualTo("\\u0024{jndi:x} $5");
        byte[] bytes = "$${x}".getBytes(StandardCharsets.US_ASCII);
        assertThat(PrintableAscii.of(bytes, 0, bytes.length, 100)).isEqualTo("$\\x24{x}");
    }

    @Test
    void longTextIsCutAtTheLimit() {
        assertThat(PrintableAscii.of("abcdefghij", 10)).isEqualTo("abcdefghij");
        assertThat(PrintableAscii.of("abcdefghijk", 10)).isEqualTo("abcdefg...");
        assertThat(PrintableAscii.of("\u00e9".repeat(10), 10))
                .hasSizeLessThanOrEqualTo(10)
                .endsWith("...");
        assertThat(PrintableAscii.of(new byte[1000], 0, 1000, 200)).hasSizeLessThanOrEqualTo(200);
    }
}
