package io.github.qmpevents.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.Javac;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that mean something in Java, or in what is generated, can all be used: as event, member, nested object and
 * value.
 */
class KeywordNamesTest {
    private static final String WORDS = """
            abstract assert boolean break byte case catch char class const continue default do double else enum extends final
            finally float for goto if implements import instanceof int interface long native new package private protected
            public return short static strictfp super switch synchronized this throw throws transient try void volatile while
            true false null exports module non-sealed open opens permits provides record requires sealed to transitive uses
            var when with yield
            clone equals finalize getClass hashCode notify notifyAll toString wait
            Object String Integer Long Boolean Record Enum Override Iterable Comparable Class System Thread Math Number
            Character CharSequence Deprecated Exception Error IllegalArgumentException NullPointerException StringBuilder Void
            SuppressWarnings Throwable Runtime Process Module Package StackTraceElement
            Builder Value Instant List ArrayList Objects Nullable NullMarked JsonObject JsonValue JsonArray JsonReader WireNames
            OpenEnum QmpEvent EventTable EventDecoder Timestamps UnrecognizedQmpEvent UnrecognizedReason
            QemuEvent QemuEvents UnrecognizedEvent Qemu Unrecognized Event Events Decoder event data timestamp eventName
            additional name NAME builder build toBuilder value wireName of valueOf values ordinal compareTo in member seconds
            microseconds known UNRECOGNIZED KNOWN WIRE_NAMES TABLE table other object reader writer write read decode json
            self i j x a e it o out result seen mandatory detail reason""";
    private static final int PER_DOCUMENT = 60;

    @Test
    void allCompileInOneBatchAndDecode(@TempDir Path work) throws IOException {
        List<Generation> generations = generations();
        Bindings bindings = Bindings.compile(files(generations), work);
        for (int i = 0; i < generations.size(); i++) {
            int decoded = ExampleCheck.assertExamplesDecode(
                    generations.get(i).reading().model(), bindings.table("words.w" + i), "words.w" + i);
            assertThat(decoded)
                    .isEqualTo(generations.get(i).reading().model().events().size());
        }
        if (Javac.ofJdk25().isPresent()) {
            assertThat(Javac.ofJdk25().orElseThrow().compile(files(generations), work.resolve("25")))
                    .isEmpty();
        }
    }

    private static List<Generation> generations() throws IOException {
        List<String> words = List.of(WORDS.split("\\s+"));
        List<Generation> generations = new ArrayList<>();
        for (int from = 0; from < words.size(); from += PER_DOCUMENT) {
            List<String> some = words.subList(from, Math.min(words.size(), from + PER_DOCUMENT));
            generations.add(generate(document(some), "words.w" + generations.size()));
        }
        return generations;
    }

    private static Generation generate(String document, String packageName) throws IOException {
        SpecInput spec = SpecInput.ofStream("words.txt", new ByteArrayInputStream(document.getBytes(UTF_8)));
        Generation generation =
                QmpEventsGenerator.generate(new GenerationRequest(spec, packageName, MemberOverrides.NONE));
        assertThat(generation.reading().findings())
                .allMatch(finding -> finding.code() == DiagnosticCode.CLASHING_NAMES);
        return generation;
    }

    private static List<GeneratedFile> files(List<Generation> generations) {
        return generations.stream()
                .flatMap(generation -> generation.files().stream())
                .toList();
    }

    /** An event of all words in all other places, and one called like each of them. */
    private static String document(List<String> words) {
        StringBuilder text = new StringBuilder("Words\n=====\n\nALL_OF_THEM\n---\n\nAll.\n\nData:\n\n");
        StringBuilder data = new StringBuilder();
        for (String word : words) {
            text.append("- \"%s\": a word (json-object)\n  - \"%s\": as a member (json-int)\n".formatted(word, word));
            text.append("- \"x-%s\": as a value (json-string): \"%s\", \"another\"\n".formatted(word, word));
            data.append(data.isEmpty() ? "" : ", ");
            data.append("\"%s\": { \"%s\": 1 }, \"x-%s\": \"%s\"".formatted(word, word, word, word));
        }
        text.append(example("ALL_OF_THEM", data.toString()));
        Set<String> events = new LinkedHashSet<>(words);
        words.forEach(word -> events.add(word.toUpperCase(Locale.ROOT)));
        for (String event : events) {
            text.append(
                    "%s\n---\n\nOne.\n\nData:\n\n- \"%s\": a word (json-string, optional)\n".formatted(event, event));
            text.append(example(event, "\"%s\": \"\"".formatted(event)));
        }
        return text.toString();
    }

    private static String example(String event, String data) {
        return "\nExample:\n\n{ \"event\": \"%s\", \"data\": { %s },\n".formatted(event, data)
                + "  \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }\n\n";
    }
}
