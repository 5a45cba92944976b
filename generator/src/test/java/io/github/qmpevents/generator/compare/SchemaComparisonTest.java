package io.github.qmpevents.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.qapi.link.QapiLinker;
import io.github.qmpevents.generator.qapi.parse.QapiReader;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.testing.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a document and a schema can disagree. */
class SchemaComparisonTest {
    private static final String DEFINITIONS = """
            { 'enum': 'Hue', 'data': [ 'red', 'blue', 'green' ] }
            { 'struct': 'Lamp', 'data': { 'hue': 'Hue', '*watts': 'int' } }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatAgreesGivesNoFinding() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'id': 'str', '*lamp': 'Lamp', 'all': ['Lamp'], 'x': 'any', 'on': 'bool' } }",
                "- \"id\": which (json-string)",
                "- \"lamp\": what (json-object, optional)",
                "  - \"hue\": (json-string, \"red\", \"blue\" or \"green\")",
                "  - \"watts\": (json-int, optional)",
                "- \"all\": the lamps (json-array)",
                "- \"x\": something (json-int)",
                "- \"on\": whether (json-bool)");

        assertThat(findings).isEmpty();
    }

    @Test
    void anEventThatIsNotDescribedIsReportedAtTheDocumentsStart() throws IOException {
        List<Diagnostic> findings = compare("""
                { 'event': 'E', 'data': { 'id': 'str' } }
                { 'event': 'DARK', 'data': { '*lamp': 'Lamp' } }
                { 'event': 'NIGHT' }
                """, "- \"id\": which (json-string)");

        assertThat(shown(findings))
                .containsExactly(
                        "1:1 QE401 event DARK of the schema is not described",
                        "1:1 QE401 event NIGHT of the schema is not described");
        assertThat(findings.get(0).hint().orElseThrow())
                .endsWith("\"Data:\" with - \"lamp\": what it is (json-object, optional), and below it, further right, "
                        + "- \"hue\": what it is (json-string, \"red\", \"blue\" or \"green\"); "
                        + "- \"watts\": what it is (json-int, optional)");
        assertThat(findings.get(1).hint().orElseThrow()).endsWith("\"Data: None.\"");
        assertThat(related(findings.get(0))).isEqualTo("2:12");
    }

    @Test
    void anEventThatTheSchemaLacksIsReportedAtItsHeading() throws IOException {
        List<Diagnostic> findings = compare("", "- \"id\": which (json-string)");

        assertThat(shown(findings)).hasSize(1).first().asString().startsWith("4:1 QE402 event E is not in the schema");
    }

    @Test
    void aMemberThatIsNotDescribedIsReportedAtWhatLacksIt() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'lamp': 'Lamp', 'id': 'str' } }",
                "- \"lamp\": what (json-object)",
                "  - \"watts\": (json-int, optional)");

        assertThat(shown(findings))
                .containsExactly(
                        "4:1 QE403 member E.id of the schema is not described",
                        "10:3 QE403 member E.lamp.hue of the schema is not described");
        assertThat(findings.get(0).hint()).contains("add - \"id\": what it is (json-string)");
        assertThat(related(findings.get(1))).isEqualTo("3:31");
    }

    @Test
    void aMemberThatTheSchemaLacksIsReportedAtItsItem() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'lamp': 'Lamp' } }",
                "- \"lamp\": what (json-object)",
                "  - \"hue\": (json-string, \"red\", \"blue\" or \"green\")",
                "  - \"watts\": (json-int, optional)",
                "  - \"volts\": (json-int)");

        assertThat(shown(findings)).containsExactly("13:5 QE404 member E.lamp.volts is not in the schema");
        assertThat(related(findings.get(0))).isEqualTo("1:27");
    }

    @Test
    void optionalityIsReportedInBothDirections() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { '*a': 'str', 'b': 'str' } }",
                "- \"a\": this (json-string)",
                "- \"b\": that (json-string, optional)");

        assertThat(shown(findings))
                .containsExactly(
                        "10:3 QE405 member E.a is not said to be optional, but by the schema it may be absent",
                        "11:3 QE406 member E.b is said to be optional, but by the schema it is always there");
        assertThat(findings.get(0).hint()).contains("write (json-string, optional)");
        assertThat(findings.get(1).hint()).contains("write (json-string)");
    }

    @Test
    void aTypeThatDisagreesIsReported() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'a': 'int', 'b': 'Hue', 'c': 'Lamp', 'd': ['int'], 'e': 'str',"
                        + " 'f': 'number' } }",
                "- \"a\": (json-string)",
                "- \"b\": (json-bool)",
                "- \"c\": (json-array)",
                "- \"d\": (json-object)",
                "  - \"x\": (json-int)",
                "- \"e\": (json-object)",
                "- \"f\": (json-int)");

        assertThat(shown(findings))
                .containsExactly(
                        "10:3 QE407 member E.a is a json-string, but the schema has int",
                        "11:3 QE407 member E.b is a json-bool, but the schema has Hue",
                        "12:3 QE407 member E.c is a json-array, but the schema has Lamp",
                        "13:3 QE407 member E.d is a json-object, but the schema has ['int']",
                        "15:3 QE407 member E.e is a json-object, but the schema has str",
                        "16:3 QE407 member E.f is a json-int, but the schema has number");
        assertThat(findings.get(1).hint()).contains("write (json-string, \"red\", \"blue\" or \"green\")");
    }

    @Test
    void aTypeFromAnExampleThatDisagreesIsReported() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'a': 'str' } }",
                "- \"a\": this",
                "",
                "Example:",
                "",
                "{ \"event\": \"E\", \"data\": { \"a\": 1 } }");

        assertThat(shown(findings))
                .containsExactly(
                        "10:3 QE407 member E.a has no type and is taken for a json-int, but the schema has str");
    }

    @Test
    void aTypeThatTheSchemaTellsBetterIsWorthKnowing() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'a': 'int', 'b': 'number', 'c': 'size', 'd': 'bool', 'e': 'int' } }",
                "- \"a\": (json-number)",
                "- \"b\": (json-number)",
                "- \"c\": (json-int)",
                "- \"d\": whether",
                "- \"e\": (json-widget)");

        assertThat(shown(findings))
                .containsExactly(
                        "10:3 QE408 member E.a is a json-number, but the schema has int",
                        "11:3 QE408 member E.b is read as a whole number, but by the schema it may have a fraction",
                        "12:3 QE408 member E.c is read as a signed number, but the schema has size",
                        "13:3 QE408 member E.d has no type, but the schema has bool",
                        "14:3 QE408 member E.e is a json-widget, but the schema has int");
        assertThat(findings.get(0).hint()).contains("write (json-int)");
        assertThat(findings.get(1).hint()).contains("an override E.b=real accepts fractions");
        assertThat(findings.get(2).hint()).contains("json-uint, or an override E.c=uint64, accepts those from 2^63 on");
    }

    @Test
    void anOverrideThatFitsTheSchemaIsNoDisagreement() throws IOException {
        List<Diagnostic> findings = compare(
                MemberOverrides.parse(List.of("E.a=int64", "E.b=real", "E.c=uint64,optional")),
                "{ 'event': 'E', 'data': { 'a': 'int', 'b': 'number', '*c': 'size' } }",
                "- \"a\": (json-number)",
                "- \"b\": (json-number)",
                "- \"c\": (json-int)");

        assertThat(findings).isEmpty();
    }

    @Test
    void valuesAreComparedAsSets() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'a': 'Hue', 'b': 'Hue', 'c': 'Hue', 'd': 'str', 'e': 'Hue' } }",
                "- \"a\": (json-string)",
                "- \"b\": (json-string, \"green\", \"red\" or \"black\")",
                "- \"c\": (json-string, \"red\")",
                "- \"d\": (json-string, \"red\" or \"blue\")",
                "- \"e\": (json-string, \"green\", \"red\" or \"blue\")");

        assertThat(shown(findings))
                .containsExactly(
                        "10:3 QE409 member E.a lists no values, but the schema does",
                        "11:3 QE410 member E.b lists \"black\", which the schema does not have",
                        "11:3 QE411 member E.b does not list \"blue\"",
                        "12:3 QE411 member E.c does not list \"blue\" or \"green\"",
                        "13:3 QE413 member E.d lists values, but by the schema it may be any string");
    }

    @Test
    void aTypeDescribedElsewhereIsHeldAgainstTheSchema() throws IOException {
        List<Diagnostic> findings = compare(
                "{ 'event': 'E', 'data': { 'a': 'Lamp', 'b': 'Hue', 'c': 'Hue', 'd': 'Lamp' } }",
                "- \"a\": Lamp type described in qapi-schema.json",
                "- \"b\": Shade type described in qapi-schema.json",
                "- \"c\": Hue type described in qapi-schema.json",
                "- \"d\": the lamp (json-object)",
                "",
                "Example:",
                "",
                "{ \"event\": \"E\", \"data\": { \"a\": {}, \"b\": \"red\", \"c\": \"red\", \"d\": {} } }");

        assertThat(shown(findings))
                .containsExactly(
                        "10:3 QE412 member E.a is described by the type Lamp only, and the schema lists its members",
                        "11:3 QE407 member E.b is said to be of type Shade, but the schema has Hue",
                        "12:3 QE412 member E.c is described by the type Hue only, and the schema lists its values",
                        "13:3 QE412 member E.d lists no members, but the schema does");
    }

    @Test
    void wholeDataOfATypeDescribedElsewhereIsHeldAgainstTheSchema() throws IOException {
        assertThat(shown(compareEvent("{ 'event': 'E', 'data': 'Lamp' }", " - data: Lamp type as described in x.json")))
                .containsExactly("4:1 QE412 the data of E is described by the type Lamp only, and the schema lists its"
                        + " members");
        assertThat(shown(compareEvent("{ 'event': 'E', 'data': 'Lamp' }", " - data: Bulb type as described in x.json")))
                .containsExactly("4:1 QE407 the data of E is said to be of type Bulb, but by the schema it is of type"
                        + " Lamp");
        assertThat(shown(compareEvent(
                        "{ 'event': 'E', 'data': { 'lamp': 'Lamp' } }", " - data: Lamp type as described in x.json")))
                .containsExactly("4:1 QE407 the data of E is said to be of type Lamp, but by the schema its member"
                        + " \"lamp\" is of that type");
        assertThat(shown(compareEvent("{ 'event': 'E' }", " - data: Lamp type as described in x.json")))
                .containsExactly("4:1 QE407 the data of E is said to be of type Lamp, but by the schema there is none");
    }

    @Test
    void dataInWordsCanBeListed() throws IOException {
        assertThat(shown(compareEvent("{ 'event': 'E', 'data': { 'id': 'str' } }", "Data: the id of the lamp.")))
                .containsExactly(
                        "4:1 QE412 the data of E is described in words only, and the schema lists its members");
        assertThat(shown(compareEvent("{ 'event': 'E' }", "Data: the id of the lamp.")))
                .containsExactly("4:1 QE407 the data of E is described, but by the schema there is none");
    }

    @Test
    void noDataAgainstMembersAndMembersAgainstNoData() throws IOException {
        assertThat(shown(compareEvent("{ 'event': 'E', 'data': { 'id': 'str' } }", "Data: None.")))
                .containsExactly("4:1 QE403 member E.id of the schema is not described");
        assertThat(shown(compare("{ 'event': 'E' }", "- \"id\": which (json-string)")))
                .containsExactly("10:3 QE404 member E.id is not in the schema");
    }

    private List<Diagnostic> compare(String events, String... items) throws IOException {
        return compare(MemberOverrides.NONE, events, items);
    }

    private List<Diagnostic> compare(MemberOverrides overrides, String events, String... items) throws IOException {
        return compareText(overrides, events, "\nSomething.\n\nData:\n" + String.join("\n", items));
    }

    private List<Diagnostic> compareEvent(String events, String data) throws IOException {
        return compareText(MemberOverrides.NONE, events, "\nSomething.\n\n" + data + "\n");
    }

    private List<Diagnostic> compareText(MemberOverrides overrides, String events, String section) throws IOException {
        byte[] document = ("Title\n=====\n\nE\n--\n" + section + "\n").getBytes(StandardCharsets.UTF_8);
        EventModel described = Reading.ofBytes(document, overrides).model();
        Diagnostics diagnostics = new Diagnostics();
        SchemaComparison.compare(described, schema(events.strip() + "\n" + DEFINITIONS), diagnostics);
        return diagnostics.inOrder();
    }

    private EventModel schema(String text) throws IOException {
        Files.writeString(folder.resolve("qapi-schema.json"), text);
        Diagnostics diagnostics = new Diagnostics();
        EventModel model = QapiLinker.link(QapiReader.read(QapiInput.of(folder), diagnostics), diagnostics);
        assertThat(diagnostics.inOrder()).isEmpty();
        return model;
    }

    private static List<String> shown(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.range().line() + ":" + finding.range().column() + " "
                        + finding.code().id() + " " + finding.message())
                .toList();
    }

    private static String related(Diagnostic finding) {
        return finding.related().get(0).range().line() + ":"
                + finding.related().get(0).range().column();
    }
}
