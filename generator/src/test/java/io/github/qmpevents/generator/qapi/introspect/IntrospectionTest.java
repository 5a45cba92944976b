package io.github.qmpevents.generator.qapi.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.qapi.link.QapiLinker;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies to query-qmp-schema. */
class IntrospectionTest {
    private static final String ENTITIES = """
            [{"name": "LAMP_LIT", "meta-type": "event", "arg-type": "1", "features": ["unstable"]},
             {"name": "DARK", "meta-type": "event", "arg-type": "0"},
             {"name": "light", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
             {"name": "0", "meta-type": "object", "members": []},
             {"name": "1", "meta-type": "object", "tag": "kind", "members": [
                 {"name": "kind", "type": "2"},
                 {"name": "power", "type": "int", "default": null},
                 {"name": "rooms", "type": "[str]"},
                 {"name": "way", "type": "4"}],
              "variants": [{"case": "oil", "type": "3"}, {"case": "gas", "type": "0"}]},
             {"name": "2", "meta-type": "enum", "values": ["oil", "gas"],
              "members": [{"name": "oil", "features": ["deprecated"]}, {"name": "gas"}]},
             {"name": "3", "meta-type": "object", "members": [{"name": "litres", "type": "number"}]},
             {"name": "4", "meta-type": "alternate", "members": [{"type": "str"}, {"type": "null"}]},
             {"name": "[str]", "meta-type": "array", "element-type": "str"},
             {"name": "str", "meta-type": "builtin", "json-type": "string"}]
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{\"return\": %s}", "{\"return\": %s, \"id\": 7}"})
    void eventsAndTheirTypesAreReadOutOfAReplyOrItsList(String reply) {
        EventModel model = link(reply.formatted(ENTITIES));

        assertThat(findings()).isEmpty();
        assertThat(model.events()).extracting(event -> event.name()).containsExactly("LAMP_LIT", "DARK");
        assertThat(model.events().get(0).availability().features())
                .extracting(feature -> feature.name())
                .containsExactly("unstable");
        assertThat(model.events().get(1).data()).isEqualTo(ObjectType.EMPTY);
        assertThat(((ObjectType) model.events().get(0).data()).members())
                .extracting(Member::wireName, Member::type, Member::optional)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kind", kinds(model), false),
                        org.assertj.core.groups.Tuple.tuple("power", ScalarType.INT64, true),
                        org.assertj.core.groups.Tuple.tuple("rooms", new ArrayType(ScalarType.STRING), false),
                        org.assertj.core.groups.Tuple.tuple("way", OpaqueType.ANY, false),
                        org.assertj.core.groups.Tuple.tuple("litres", ScalarType.REAL, true));
    }

    private static EnumType kinds(EventModel model) {
        EnumType kinds = (EnumType)
                ((ObjectType) model.events().get(0).data()).members().get(0).type();
        assertThat(kinds.values()).extracting(EnumValue::wireName).containsExactly("oil", "gas");
        return kinds;
    }

    @Test
    void valuesOfOlderReleasesAreReadAsWell() {
        EventModel model = link("""
                [{"name": "A", "meta-type": "event", "arg-type": "1"},
                 {"name": "1", "meta-type": "object", "members": [{"name": "m", "type": "2"}]},
                 {"name": "2", "meta-type": "enum", "values": ["x", "y"]}]""");

        assertThat(findings()).isEmpty();
        Member member = ((ObjectType) model.events().get(0).data()).members().get(0);
        assertThat(((EnumType) member.type()).values())
                .extracting(EnumValue::wireName)
                .containsExactly("x", "y");
    }

    @Test
    void whatIsWrongIsReportedWithItsPlaceAndTheRestIsRead() {
        EventModel model = link("""
                [{"name": "A", "meta-type": "event", "arg-type": "none"},
                 {"name": "A", "meta-type": "event", "arg-type": "0"},
                 {"meta-type": "event"}, 7,
                 {"name": "new", "meta-type": "newer"},
                 {"name": "B", "meta-type": "event", "arg-type": "1"},
                 {"name": "1", "meta-type": "object", "members": [{"type": "int"}]}]""");

        assertThat(model.events()).extracting(event -> event.name()).containsExactly("A", "B");
        assertThat(findings())
                .containsExactly(
                        "r.json:1:50: the data of A is not an object",
                        "r.json:1:50: type none is not defined",
                        "r.json:2:2: A is told twice",
                        "r.json:3:2: this has no name or no meta-type",
                        "r.json:3:26: this has no name or no meta-type",
                        "r.json:4:2: the meta-type of new is not known: newer",
                        "r.json:6:51: this has no name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[{\"name\": \"A\"", "{\"a\": 1, \"a\": 2}", "[{\"a\":\"\\uD800\"x}]", "", "[{'name': 'A'}]"})
    void whatIsNotJsonIsReported(String text) {
        assertThat(link(text).events()).isEmpty();
        assertThat(findings()).hasSize(1).allMatch(finding -> finding.contains("is not JSON"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{\"return\": {}}", "{\"error\": {\"class\": \"CommandNotFound\"}}", "{\"return\": \"x\"}"
            })
    void whatIsNoListIsReported(String text) {
        assertThat(link(text).events()).isEmpty();
        assertThat(findings()).hasSize(1).allMatch(finding -> finding.contains("this is no reply of query-qmp-schema"));
    }

    @Test
    void aDeepTextIsReported() {
        assertThat(link("[".repeat(100_000)).events()).isEmpty();
        assertThat(findings()).hasSize(1);
    }

    @Test
    void typesThatHoldThemselvesEnd() {
        EventModel model = link("""
                [{"name": "A", "meta-type": "event", "arg-type": "1"},
                 {"name": "1", "meta-type": "object", "members": [{"name": "m", "type": "1"}, {"name": "l", "type": "[1]"}]},
                 {"name": "[1]", "meta-type": "array", "element-type": "1"}]""");

        assertThat(findings()).isEmpty();
        assertThat(((ObjectType) model.events().get(0).data()).members())
                .extracting(Member::type)
                .containsExactly(OpaqueType.OBJECT, new ArrayType(OpaqueType.OBJECT));
    }

    @Test
    void repliesAreToldFromSchemas() {
        assertThat(isMeant("[{\"name\"")).isTrue();
        assertThat(isMeant("\r\n {\n \"return\": [")).isTrue();
        assertThat(isMeant("{ 'event': 'A' }")).isFalse();
        assertThat(isMeant("# *-*- Mode: Python -*-*")).isFalse();
        assertThat(isMeant("")).isFalse();
    }

    private static boolean isMeant(String text) {
        return Introspection.isMeantBy(text.getBytes(StandardCharsets.UTF_8));
    }

    private EventModel link(String text) {
        return QapiLinker.link(Introspection.read(SourceText.of("r.json", text), diagnostics), diagnostics);
    }

    private List<String> findings() {
        return diagnostics.inOrder().stream().map(IntrospectionTest::text).toList();
    }

    private static String text(Diagnostic finding) {
        return finding.range().place() + ": " + finding.message();
    }
}
