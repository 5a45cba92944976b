package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    /** What catalogues of checksums list for CRC-32 and for CRC-32C of these digits. */
    @Test
    void isCrc32AndCrc32cOneAfterTheOther() {
        assertThat(word("123456789")).isEqualTo("cbf43926" + "e3069283");
        assertThat(word("")).isEqualTo("0".repeat(16));
    }

    @Test
    void partsMakeTheWhole() {
        byte[] text = "123456789".getBytes(StandardCharsets.US_ASCII);

        assertThat(new Checksum()
                        .with(text, 4)
                        .with(Arrays.copyOfRange(text, 4, 9))
                        .word())
                .isEqualTo(word("123456789"));
    }

    @Test
    void everyBitOfATextMakesADifference() {
        byte[] text = "final class C { long v = 1; }\n".repeat(40).getBytes(StandardCharsets.US_ASCII);
        Set<String> words = new HashSet<>();
        for (int bit = 0; bit < text.length * 8; bit++) {
            text[bit / 8] ^= (byte) (1 << bit % 8);
            words.add(new Checksum().with(text).word());
            text[bit / 8] ^= (byte) (1 << bit % 8);
        }

        assertThat(words).hasSize(text.length * 8);
    }

    @Test
    void aHashIsThatOfTheTextWithAnyLineEnds() {
        byte[] text = "a\nb\n".getBytes(StandardCharsets.US_ASCII);
        byte[] turned = "a\r\nb\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] edited = "a\rb\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(ContentHash.of(turned)).isEqualTo(ContentHash.of(text)).matches(ContentHash::isHash);
        assertThat(ContentHash.fits(ContentHash.of(text), text)).isTrue();
        assertThat(ContentHash.fits(ContentHash.of(text), turned)).isTrue();
        assertThat(ContentHash.fits(ContentHash.of(text), edited)).isFalse();
    }

    private static String word(String text) {
        return new Checksum().with(text.getBytes(StandardCharsets.US_ASCII)).word();
    }
}
