package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.json.JacksonReference.Document;
import io.github.qmpevents.runtime.mutation.MutationRun;
import io.github.qmpevents.runtime.mutation.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Mutated texts get the verdict of jackson-core and have the values that it reads, except by the rules of {@link
 * JacksonDeviation}.
 */
class MutationsAgainstJacksonTest {
    private static final int ROUNDS = 150_000;

    @Test
    void mutationsAreReadAsJacksonReadsThem() throws IOException {
        List<byte[]> seeds = Seeds.all();
        MutationRun.check(seeds, MutationRun.count(ROUNDS), MutationsAgainstJacksonTest::difference);
    }

    @Test
    void seedsAreReadAsJacksonReadsThem() throws IOException {
        for (byte[] seed : Seeds.all()) {
            assertThat(difference(seed)).as("%s", (Object) seed).isNull();
        }
        assertThat(Seeds.own()).allMatch(seed -> Outcome.parsed(seed).isTaken());
    }

    @Test
    void everyDeviationRefusesItsExamplesAlone() {
        for (JacksonDeviation deviation : JacksonDeviation.values()) {
            for (byte[] text : deviation.refused()) {
                Document document = JacksonReference.read(text);
                assertThat(document).as("%s: Jackson takes it", deviation).isNotNull();
                assertThat(kinds(text, document)).containsOnly(deviation.kind);
                assertThat(difference(text)).as("%s", deviation).isNull();
            }
        }
    }

    @Test
    void everyDeviationTakesWhatNearlyBreaksIt() {
        for (JacksonDeviation deviation : JacksonDeviation.values()) {
            for (byte[] text : deviation.taken()) {
                assertThat(kinds(text, JacksonReference.read(text))).isEmpty();
                assertThat(Outcome.parsed(text).isTaken()).as("%s", deviation).isTrue();
                assertThat(difference(text)).as("%s", deviation).isNull();
            }
        }
    }

    @Test
    void halfOfASurrogatePairInANameIsTakenAgainstJackson() {
        for (String name : List.of("\\ud83d", "x\\ud83dx", "\\ude00", "\\ud83d\\ud83d\\ude00")) {
            byte[] inName = ("{\"" + name + "\": 1}").getBytes(StandardCharsets.US_ASCII);
            assertThat(JacksonReference.read(inName)).isNull();
            assertThat(Outcome.parsed(inName).isTaken()).isTrue();
            assertThat(difference(inName)).isNull();
            byte[] inString = ("\"" + name + "\"").getBytes(StandardCharsets.US_ASCII);
            assertThat(JacksonReference.read(inString)).isNotNull();
            assertThat(difference(inString)).isNull();
        }
    }

    @Test
    void encodedSurrogatesAreRefusedByBoth() {
        for (String text : List.of("\"\u00ed\u00a0\u0080\"", "{\"\u00ed\u00bf\u00bf\": 1}")) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(JacksonReference.read(bytes)).isNull();
            assertThat(Outcome.parsed(bytes).kind()).isEqualTo(JsonSyntaxException.Kind.INVALID_UTF8);
        }
    }

    @Test
    void aByteOrderMarkIsRefusedByBoth() {
        byte[] text = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '{', '}'};
        assertThat(JacksonReference.read(text)).isNull();
        assertThat(Outcome.parsed(text).kind()).isEqualTo(JsonSyntaxException.Kind.SYNTAX);
    }

    /** Null if all ways to read a text agree with Jackson. */
    private static String difference(byte[] text) {
        Outcome parsed;
        try {
            parsed = Outcome.parsed(text);
        } catch (RuntimeException e) {
            return "not declared: " + e;
        }
        Document document = JacksonReference.read(text);
        if (document == null && parsed.isTaken() && JacksonReference.refusesSurrogate(text)) {
            return differenceWithoutSurrogates(text, parsed);
        }
        String difference = differenceFromJackson(text, parsed, document);
        if (difference == null) {
            difference = differenceOfWays(text, parsed);
        }
        return difference != null ? difference : differenceOfTypedReading(text, parsed.isTaken() ? document : null);
    }

    private static String differenceWithoutSurrogates(byte[] text, Outcome parsed) {
        byte[] replaced = LoneSurrogates.replaced(text);
        if (Arrays.equals(replaced, text)) {
            return "only Jackson refuses, without cause";
        }
        return Outcome.parsed(replaced).hasVerdictOf(parsed) ? difference(replaced) : "the surrogate matters";
    }

    private static String differenceFromJackson(byte[] text, Outcome parsed, Document document) {
        if (document == null) {
            return parsed.isTaken() ? "only Jackson refuses" : null;
        }
        List<JsonSyntaxException.Kind> kinds = kinds(text, document);
        if (!parsed.isTaken()) {
            return kinds.contains(parsed.kind()) ? null : "only we refuse: " + parsed;
        }
        if (!kinds.isEmpty()) {
            return "taken in spite of " + kinds;
        }
        return JacksonTrees.isSame(parsed.value(), document.root()) ? null : "another value: " + parsed.value();
    }

    private static List<JsonSyntaxException.Kind> kinds(byte[] text, Document document) {
        return Arrays.stream(JacksonDeviation.values())
                .filter(deviation -> deviation.applies(text, document))
                .map(deviation -> deviation.kind)
                .toList();
    }

    /** Passing over a text comes to the same verdict, and what stands around the text does not matter. */
    private static String differenceOfWays(byte[] text, Outcome parsed) {
        if (!parsed.isTaken() && !parsed.isPlacedIn(text)) {
            return "the place is not in the text: " + parsed;
        }
        Outcome skipped = Outcome.skipped(text);
        if (!skipped.hasVerdictOf(parsed)) {
            return "skipped: " + skipped + ", parsed: " + parsed;
        }
        int neighbours = text.length % Outcome.neighbours();
        Outcome between = Outcome.skippedBetween(text, neighbours);
        if (!between.equals(skipped)) {
            return "between neighbours " + neighbours + ": " + between + ", alone: " + skipped;
        }
        Outcome read = Outcome.readBetween(text, neighbours);
        return read.equals(parsed) ? null : "between neighbours " + neighbours + ": " + read + ", alone: " + parsed;
    }

    private static String differenceOfTypedReading(byte[] text, Document document) {
        try {
            new TypedWalk(text, new SplittableRandom(Arrays.hashCode(text)))
                    .read(document == null ? null : document.root());
            return document == null ? "typed reading takes what is not JSON" : null;
        } catch (JsonSyntaxException e) {
            return document == null ? null : "typed reading refuses: " + e.getMessage();
        } catch (AssertionError | RuntimeException e) {
            return "typed reading: " + e;
        }
    }
}
