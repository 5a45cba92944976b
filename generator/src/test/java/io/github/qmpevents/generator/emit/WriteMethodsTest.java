package io.github.qmpevents.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.naming.NamingOptions;
import io.github.qmpevents.generator.naming.NamingPlanner;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.QemuDict;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of every type, mandatory, optional and in lists, are written as they were read. */
class WriteMethodsTest {
    private static final String PACKAGE = "bindings.values";
    private static final SourceRange NOWHERE = SourceRange.inLine("events.txt", 1, 1, 1);
    private static final String TIME = "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": ";

    /** The types of members and how QEMU writes values of them. */
    private static final Map<String, ValueType> TYPES = types();

    private static final Map<String, String> VALUES = values();

    @TempDir
    private static Path work;

    private static EventTable<QmpEvent> table;

    @BeforeAll
    static void compile() {
        EventModel model = new EventModel(
                "events.txt",
                "",
                List.of(
                        event("MANDATORY", false, TYPES),
                        event("OPTIONAL", true, TYPES),
                        event("LISTS", false, lists(TYPES)),
                        event("LISTS_OF_LISTS", true, lists(lists(TYPES)))));
        var names = NamingPlanner.plan(model, NamingOptions.inPackage(PACKAGE));
        table = Bindings.compile(Emitter.emit(model, names), work).table(PACKAGE);
    }

    @Test
    void mandatoryMembersAreWritten() {
        assertWrittenAsRead("MANDATORY", VALUES);
    }

    @Test
    void optionalMembersAreWrittenIfTheyAreThere() {
        assertWrittenAsRead("OPTIONAL", VALUES);
        assertWrittenAsRead("OPTIONAL", Map.of());
        VALUES.forEach((name, value) -> assertWrittenAsRead("OPTIONAL", Map.of(name, value)));
    }

    @Test
    void listsAreWrittenElementByElement() {
        assertWrittenAsRead("LISTS", mapped("[]"));
        assertWrittenAsRead("LISTS", mapped("[%s]"));
        assertWrittenAsRead("LISTS", mapped("[%1$s, %1$s]"));
        assertWrittenAsRead("LISTS_OF_LISTS", mapped("[[%1$s, %1$s], [], [%1$s]]"));
    }

    @Test
    void aNumberThatJsonCannotSayIsRefused() throws ReflectiveOperationException {
        Object builder =
                table.eventType("OPTIONAL").orElseThrow().getMethod("builder").invoke(null);
        builder.getClass().getMethod("real", Double.class).invoke(builder, Double.NaN);
        QmpEvent event = (QmpEvent) builder.getClass().getMethod("build").invoke(builder);

        assertThatThrownBy(event::toJson)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number NaN");
    }

    private static void assertWrittenAsRead(String eventName, Map<String, String> values) {
        QemuDict dict = new QemuDict();
        TYPES.keySet().stream().filter(values::containsKey).forEach(dict::put);
        String line = dict.names().stream()
                .map(name -> "\"" + name + "\": " + values.get(name))
                .collect(Collectors.joining(", ", TIME + "\"" + eventName + "\", \"data\": {", "}}"));

        QmpEvent event = table.decode(line);

        assertThat(event).isNotInstanceOf(UnrecognizedQmpEvent.class);
        assertThat(event.toJson()).isEqualTo(line);
    }

    private static Map<String, ValueType> types() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        types.put("string", ScalarType.STRING);
        types.put("int64", ScalarType.INT64);
        types.put("uint64", ScalarType.UINT64);
        types.put("number", ScalarType.NUMBER);
        types.put("real", ScalarType.REAL);
        types.put("bool", ScalarType.BOOL);
        types.put("kind", new EnumType(List.of(new EnumValue("copy", ""), new EnumValue("merge", ""))));
        types.put("object", new ObjectType(List.of(member("minor", ScalarType.INT64, false))));
        types.put("opaque", OpaqueType.OBJECT);
        types.put("any", OpaqueType.ANY);
        return types;
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("string", "\"\\u00E9 \\\"\"");
        values.put("int64", "-9223372036854775808");
        values.put("uint64", "18446744073709551615");
        values.put("number", "0");
        values.put("real", "0.10000000000000001");
        values.put("bool", "true");
        values.put("kind", "\"split\"");
        values.put("object", "{\"micro\": [], \"minor\": 2}");
        values.put("opaque", "{\"b\": 1.50, \"a\": {}}");
        values.put("any", "null");
        return values;
    }

    private static Map<String, String> mapped(String format) {
        Map<String, String> mapped = new LinkedHashMap<>();
        VALUES.forEach((name, value) -> mapped.put(name, format.formatted(value)));
        return mapped;
    }

    private static Map<String, ValueType> lists(Map<String, ValueType> types) {
        Map<String, ValueType> lists = new LinkedHashMap<>();
        types.forEach((name, type) -> lists.put(name, new ArrayType(type)));
        return lists;
    }

    private static EventDefinition event(String name, boolean optional, Map<String, ValueType> types) {
        List<Member> members = new ArrayList<>();
        types.forEach((wireName, type) -> members.add(member(wireName, type, optional)));
        return new EventDefinition(
                name,
                "",
                DataForm.LIST,
                new ObjectType(members),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                NOWHERE);
    }

    private static Member member(String wireName, ValueType type, boolean optional) {
        return new Member(wireName, Optional.empty(), Optional.empty(), type, optional, false, "", NOWHERE);
    }
}
