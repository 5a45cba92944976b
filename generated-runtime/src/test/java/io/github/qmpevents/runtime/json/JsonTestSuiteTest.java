package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The suite of github.com/nst/JSONTestSuite: what parsers must take (y_), must refuse (n_), and may do either way with
 * (i_).
 */
class JsonTestSuiteTest {
    @Test
    void takesAllThatMustBeTaken() throws IOException {
        List<Path> files = files("y_");
        assertThat(files).hasSize(95).allMatch(JsonTestSuiteTest::isTaken);
    }

    @Test
    void refusesAllThatMustBeRefused() throws IOException {
        List<Path> files = files("n_");
        assertThat(files).hasSize(188).noneMatch(JsonTestSuiteTest::isTaken);
    }

    @Test
    void readsBackWhatItHasTaken() throws IOException {
        for (Path file : files("y_")) {
            JsonValue value = JsonValue.parse(Files.readAllBytes(file));
            assertThat(JsonValue.parse(value.json())).as(file.toString()).isEqualTo(value);
            assertThat(value.json()).matches("[ -~]+");
        }
    }

    @Test
    void keepsNumbersAndLoneSurrogatesThatOthersMayRefuse() throws IOException {
        var taken = new TreeSet<String>();
        for (Path file : files("i_")) {
            if (isTaken(file)) {
                taken.add(file.getFileName().toString().replaceFirst("^i_(.*)[.]json$", "$1"));
            }
        }
        assertThat(taken)
                .containsExactly(
                        "number_double_huge_neg_exp",
                        "number_huge_exp",
                        "number_neg_int_huge_exp",
                        "number_pos_double_huge_exp",
                        "number_real_neg_overflow",
                        "number_real_pos_overflow",
                        "number_real_underflow",
                        "number_too_big_neg_int",
                        "number_too_big_pos_int",
                        "number_very_big_negative_int",
                        "object_key_lone_2nd_surrogate",
                        "string_1st_surrogate_but_2nd_missing",
                        "string_1st_valid_surrogate_2nd_invalid",
                        "string_incomplete_surrogate_and_escape_valid",
                        "string_incomplete_surrogate_pair",
                        "string_incomplete_surrogates_escape_valid",
                        "string_invalid_lonely_surrogate",
                        "string_invalid_surrogate",
                        "string_inverted_surrogates_U+1D11E",
                        "string_lone_second_surrogate");
    }

    private static List<Path> files(String prefix) throws IOException {
        return SharedData.files("corpus/json-test-suite/test_parsing", ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .toList();
    }

    /** Any other exception than the declared one fails the test. */
    private static boolean isTaken(Path file) {
        try {
            JsonValue.parse(Files.readAllBytes(file));
            return true;
        } catch (JsonSyntaxException e) {
            assertThat(e.offset()).isNotNegative();
            assertThat(e.getMessage()).matches("[ -~]{1,200}");
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
