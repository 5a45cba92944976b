package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(files("i_").stream().filter(JsonTestSuiteTest::isTaken).map(JsonTestSuiteTest::name))
                .containsExactlyInAnyOrder(
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

    @Test
    void refusesWhatIsNotUtf8OrNestedTooDeepThoughOthersMayTakeIt() throws IOException {
        List<Path> files = files("i_");
        assertThat(files).hasSize(35);
        assertThat(files.stream()
                        .filter(file -> !isTaken(file))
                        .map(file -> name(file) + " " + outcome(file).kind()))
                .containsExactlyInAnyOrder(
                        "string_UTF-16LE_with_BOM SYNTAX",
                        "string_UTF-8_invalid_sequence INVALID_UTF8",
                        "string_UTF8_surrogate_U+D800 INVALID_UTF8",
                        "string_invalid_utf-8 INVALID_UTF8",
                        "string_iso_latin_1 INVALID_UTF8",
                        "string_lone_utf8_continuation_byte INVALID_UTF8",
                        "string_not_in_unicode_range INVALID_UTF8",
                        "string_overlong_sequence_2_bytes INVALID_UTF8",
                        "string_overlong_sequence_6_bytes INVALID_UTF8",
                        "string_overlong_sequence_6_bytes_null INVALID_UTF8",
                        "string_truncated-utf-8 INVALID_UTF8",
                        "string_utf16BE_no_BOM SYNTAX",
                        "string_utf16LE_no_BOM SYNTAX",
                        "structure_500_nested_arrays TOO_DEEP",
                        "structure_UTF-8_BOM_empty_object SYNTAX");
    }

    @Test
    void tellsWhereInTheTextTheFaultIs() throws IOException {
        for (Path file : files("")) {
            Outcome outcome = outcome(file);
            assertThat(outcome.isTaken() || outcome.isPlacedIn(Files.readAllBytes(file)))
                    .as("%s: %s", file, outcome)
                    .isTrue();
            assertThat(outcome.problem()).matches("[ -~]{0,200}");
        }
    }

    @Test
    void comesToTheSameVerdictWhateverStandsAroundTheText() throws IOException {
        for (Path file : files("")) {
            byte[] text = Files.readAllBytes(file);
            Outcome parsed = Outcome.parsed(text);
            Outcome skipped = Outcome.skipped(text);
            assertThat(skipped.hasVerdictOf(parsed)).as("%s", file).isTrue();
            for (int neighbours = 0; neighbours < Outcome.neighbours(); neighbours++) {
                assertThat(Outcome.readBetween(text, neighbours)).as("%s", file).isEqualTo(parsed);
                assertThat(Outcome.skippedBetween(text, neighbours))
                        .as("%s", file)
                        .isEqualTo(skipped);
            }
        }
    }

    @Test
    void judgesATextAsAMemberOfAnObjectAsJacksonDoes() throws IOException {
        for (Path file : files("")) {
            byte[] text = Files.readAllBytes(file);
            byte[] object = asMember(text);
            Outcome outcome = Outcome.parsed(object);
            JacksonReference.Document document = JacksonReference.read(object);
            if (outcome.isTaken() && document != null) {
                assertThat(JacksonTrees.isSame(outcome.value(), document.root()))
                        .as("%s", file)
                        .isTrue();
            } else if (!name(file).equals("object_key_lone_2nd_surrogate")) {
                assertThat(outcome.isTaken()).as("%s: %s", file, outcome).isFalse();
            }
            assertThat(outcome.isTaken() || name(file).startsWith("n_") || !isTaken(file))
                    .as("%s", file)
                    .isTrue();
        }
    }

    /** The text as the data of an event. */
    private static byte[] asMember(byte[] text) throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write("{\"event\": \"E\", \"data\": ".getBytes(StandardCharsets.US_ASCII));
        object.write(text);
        object.write(", \"x\": 0}".getBytes(StandardCharsets.US_ASCII));
        return object.toByteArray();
    }

    private static List<Path> files(String prefix) throws IOException {
        return SharedData.files("corpus/json-test-suite/test_parsing", ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("^i_", "").replaceFirst("[.]json$", "");
    }

    private static boolean isTaken(Path file) {
        return outcome(file).isTaken();
    }

    /** Any other exception than the declared one fails the test. */
    private static Outcome outcome(Path file) {
        try {
            return Outcome.parsed(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
