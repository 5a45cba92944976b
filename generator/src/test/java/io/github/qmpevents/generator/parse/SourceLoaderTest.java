package io.github.qmpevents.generator.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceText;
import io.github.qmpevents.generator.syntax.Limits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLoaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void utf8IsReadAsItIs() {
        assertThat(load("caf\u00E9 \uD83D\uDE00\n".getBytes(UTF_8)).text()).isEqualTo("caf\u00E9 \uD83D\uDE00\n");
        assertThat(diagnostics.inOrder()).isEmpty();
    }

    @Test
    void byteThatIsNotUtf8IsAnErrorWithLineAndOffset() {
        load("one\ncaf\u00E9 two\n".getBytes(ISO_8859_1));
        Diagnostic finding = only();
        assertThat(finding.code()).isEqualTo(DiagnosticCode.BAD_ENCODING);
        assertThat(finding.range().line()).isEqualTo(2);
        assertThat(finding.range().column()).isEqualTo(4);
        assertThat(finding.message()).isEqualTo("byte 0xE9 at offset 7 is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080", "\u00E2\u0082", "\u0080"})
    void overlongSurrogateTooHighAndCutSequencesAreErrors(String bytes) {
        load(bytes.getBytes(ISO_8859_1));
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void readingGoesOnBehindABadByte() {
        assertThat(load(new byte[] {'a', (byte) 0xFF, 'b', (byte) 0xFE, '\n'}).text())
                .isEqualTo("a\uFFFDb\uFFFD\n");
        assertThat(diagnostics.inOrder()).hasSize(2);
    }

    @Test
    void byteOrderMarkIsLeftOutAndTold() {
        assertThat(load("\uFEFFa".getBytes(UTF_8)).text()).isEqualTo("a");
        assertThat(only().code()).isEqualTo(DiagnosticCode.BYTE_ORDER_MARK);
    }

    @Test
    void offsetOfABadByteCountsTheByteOrderMark() {
        load(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});
        Diagnostic finding = diagnostics.inOrder().get(1);
        assertThat(finding.message()).contains("offset 4");
        assertThat(finding.range().column()).isEqualTo(2);
    }

    @Test
    void controlCharacterIsAnError() {
        load("a\tb\r\nc\u0000d\n".getBytes(UTF_8));
        assertThat(only().code()).isEqualTo(DiagnosticCode.CONTROL_CHARACTER);
        assertThat(only().range().place()).isEqualTo("f:2:2");
        assertThat(only().message()).contains("U+0000");
    }

    @Test
    void nextLineCharacterIsAControlCharacter() {
        load("a\u0085b".getBytes(UTF_8));
        assertThat(only().code()).isEqualTo(DiagnosticCode.CONTROL_CHARACTER);
    }

    @Test
    void invisibleCharactersAreAWarningPerLine() {
        load("a\u202Eb\u200Bc\nd\u00ADe\n".getBytes(UTF_8));
        List<Diagnostic> findings = diagnostics.inOrder();
        assertThat(findings).extracting(Diagnostic::code).containsOnly(DiagnosticCode.INVISIBLE_CHARACTER);
        assertThat(findings.get(0).message()).contains("U+202E").contains("the first of 2");
        assertThat(findings.get(1).message()).contains("U+00AD");
        assertThat(findings).hasSize(2);
    }

    @Test
    void documentThatIsTooLargeIsNotRead() {
        Optional<SourceText> text = SourceLoader.load("f", new byte[Limits.DOCUMENT_BYTES + 1], diagnostics);
        assertThat(text).isEmpty();
        assertThat(only().code()).isEqualTo(DiagnosticCode.DOCUMENT_TOO_LARGE);
    }

    private SourceText load(byte[] bytes) {
        return SourceLoader.load("f", bytes, diagnostics).orElseThrow();
    }

    private Diagnostic only() {
        assertThat(diagnostics.inOrder()).hasSize(1);
        return diagnostics.inOrder().get(0);
    }
}
