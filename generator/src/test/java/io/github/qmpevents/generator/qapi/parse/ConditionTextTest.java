package io.github.qmpevents.generator.qapi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiConfiguration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as strings, and what is left of them if a configuration is known. */
class ConditionTextTest {
    @ParameterizedTest
    @CsvSource({
        "CONFIG_A, CONFIG_A",
        "defined(CONFIG_A), CONFIG_A",
        "defined CONFIG_A, CONFIG_A",
        "!defined(A), not A",
        "defined(A) && defined( B ), A and B",
        "defined(A)||defined(B)&&!C, A or (B and not C)",
        "!(A || B), not (A or B)",
        "((A)), A"
    })
    void testsForSymbolsAreUnderstood(String text, String words) {
        assertThat(ConditionText.read(text).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A > 1", "defined(A", "A B", "A &&", "&& A", "A & B", "defined()", "A)", "\u00e9"})
    void whatIsMoreThanATestForSymbolsIsKeptAsItIs(String text) {
        assertThat(ConditionText.read(text)).isEqualTo(new QapiCondition.Expression(text));
    }

    @Test
    void aConditionWithoutEndIsKeptAsItIs() {
        String deep = "(".repeat(100_000) + "A" + ")".repeat(100_000);
        assertThat(ConditionText.read(deep)).isEqualTo(new QapiCondition.Expression(deep));
        assertThat(ConditionText.read("!".repeat(40) + "A")).isInstanceOf(QapiCondition.Expression.class);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, always",
        "NO, never",
        "A, A",
        "!YES, never",
        "!NO, always",
        "!A, not A",
        "YES && A, A",
        "NO && A, never",
        "YES && YES, always",
        "YES || A, always",
        "NO || A || B, A or B",
        "NO || NO, never",
        "!(NO || A), not A",
        "YES && A > 1, YES && A > 1"
    })
    void knownSymbolsDecide(String text, String rest) {
        QapiConfiguration known = new QapiConfiguration(Map.of("YES", true, "NO", false));

        assertThat(ConditionText.read(text).given(known).text()).isEqualTo(rest);
        assertThat(ConditionText.read(text).given(QapiConfiguration.UNKNOWN)).isEqualTo(ConditionText.read(text));
    }
}
