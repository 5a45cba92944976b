package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.json.ModelJson;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.testing.Reading;
import io.github.qmpevents.generator.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** QEMU's own documents, where they are at hand, against what people read in them. */
class ReferenceReadingTest {
    private static final String REFERENCE = "2016-07-13_6aae5be";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void referenceDocumentIsReadCompletely() throws IOException {
        List<JsonNode> events = children(model(REFERENCE), "events");
        List<JsonNode> fields = events.stream()
                .flatMap(event -> children(event, "fields").stream())
                .toList();
        List<JsonNode> examples = events.stream()
                .flatMap(event -> children(event, "examples").stream())
                .toList();
        assertThat(events).hasSize(36);
        assertThat(fields).hasSize(113);
        assertThat(fields)
                .filteredOn(field -> !field.get("path").textValue().contains("."))
                .hasSize(65);
        assertThat(examples).hasSize(37);
        assertThat(examples)
                .filteredOn(example -> !example.get("valid").booleanValue())
                .hasSize(3);
        assertThat(events)
                .filteredOn(event -> event.get("rateLimited").booleanValue())
                .hasSize(6);
    }

    @Test
    void brokenExamplesOfTheReferenceDocumentAreFoundAtTheirPlaces() throws IOException {
        assertThat(read(REFERENCE).found())
                .filteredOn(found -> found.endsWith("QE203"))
                .containsExactly("185:50 QE203", "270:30 QE203", "291:1 QE203");
    }

    @Test
    void nothingInTheReferenceDocumentIsAnError() throws IOException {
        assertThat(read(REFERENCE).shown()).noneMatch(shown -> shown.contains(": error["));
    }

    @TestFactory
    Stream<DynamicTest> documentsAreReadAsPeopleReadThem() {
        return Stream.of("2010-02-10_aa1db6e", "2010-12-09_6f8c63f", "2014-07-24_032badd", REFERENCE)
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(facts(model(name), false))
                                .isEqualTo(facts(
                                        JSON.readTree(SharedData.require("corpus/truth/" + name + ".json")
                                                .toFile()),
                                        true))));
    }

    @TestFactory
    Stream<DynamicTest> everyVersionIsReadWithoutAnError() throws IOException {
        Path folder = SharedData.require("corpus/qmp-events");
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode file : JSON.readTree(folder.resolve("index.json").toFile())) {
            String name = file.get("file").textValue().replace(".txt", "");
            tests.add(DynamicTest.dynamicTest(name, () -> {
                assertThat(read(name).shown()).noneMatch(shown -> shown.contains(": error["));
                assertThat(read(name).names()).hasSize(file.get("events").intValue());
            }));
        }
        return tests.stream();
    }

    /** By event what is said of it: line, form of the data, members, notes, rate limit, related events, examples. */
    private static Map<String, List<String>> facts(JsonNode document, boolean truth) {
        Map<String, List<String>> facts = new TreeMap<>();
        for (JsonNode event : document.get("events")) {
            for (String name : event.get("name").textValue().split(", ")) {
                facts.put(name, facts(event, truth ? event.get("data") : event, truth));
            }
        }
        return facts;
    }

    private static List<String> facts(JsonNode event, JsonNode data, boolean truth) {
        List<String> facts = new ArrayList<>();
        facts.add("line " + event.get("line"));
        facts.add("data " + data.get(truth ? "form" : "dataForm").textValue() + " " + text(data, "typeRef"));
        for (JsonNode field : event.get("fields")) {
            List<String> values = new ArrayList<>();
            field.get("enum")
                    .forEach(value -> values.add(truth ? value.get("value").textValue() : value.textValue()));
            facts.add(field.get("path") + " " + text(field, "type") + " " + field.get("optional") + " " + values + " "
                    + text(field, "typeRef") + " " + field.get("line"));
        }
        facts.add("notes " + event.get("notes").size());
        facts.add("rate limit " + event.get("rateLimited") + " " + text(event, "rateLimitKey"));
        facts.add("related " + sorted(event.get(truth ? "relatedEvents" : "related")));
        for (JsonNode example : event.get("examples")) {
            facts.add("example " + example.get("line") + " " + example.get(truth ? "validJson" : "valid"));
        }
        return facts;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.get(name).textValue() : "-";
    }

    private static TreeSet<String> sorted(JsonNode names) {
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(name -> sorted.add(name.textValue()));
        return sorted;
    }

    private static List<JsonNode> children(JsonNode node, String name) {
        List<JsonNode> children = new ArrayList<>();
        node.get(name).forEach(children::add);
        return children;
    }

    private static JsonNode model(String name) throws IOException {
        Reading reading = read(name);
        return JSON.readTree(ModelJson.write(reading.model(), reading.findings()));
    }

    private static Reading read(String name) throws IOException {
        Path file = SharedData.require("corpus/qmp-events/" + name + ".txt");
        return Reading.ofBytes(Files.readAllBytes(file), MemberOverrides.NONE);
    }
}
