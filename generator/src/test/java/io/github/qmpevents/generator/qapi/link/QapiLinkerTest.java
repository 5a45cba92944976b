package io.github.qmpevents.generator.qapi.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.ReadSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the definitions of a schema mean on the wire. */
class QapiLinkerTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "str, STRING",
        "int, INT64",
        "int8, INT64",
        "int16, INT64",
        "int32, INT64",
        "int64, INT64",
        "uint8, INT64",
        "uint16, INT64",
        "uint32, INT64",
        "uint64, UINT64",
        "size, UINT64",
        "number, REAL",
        "bool, BOOL"
    })
    void builtInTypesAreScalars(String name, ScalarType type) throws IOException {
        assertThat(typeOf("'" + name + "'")).isEqualTo(type);
    }

    @Test
    void anyValueIsOpaque() throws IOException {
        assertThat(typeOf("'any'")).isEqualTo(OpaqueType.ANY);
        assertThat(typeOf("'null'")).isEqualTo(OpaqueType.ANY);
        assertThat(typeOf("'**'")).isEqualTo(OpaqueType.ANY);
        assertThat(typeOf("'Ref'", "{ 'alternate': 'Ref', 'data': { 'a': 'int', 'b': 'str' } }"))
                .isEqualTo(OpaqueType.ANY);
    }

    @Test
    void arraysHaveElements() throws IOException {
        assertThat(typeOf("['int']")).isEqualTo(new ArrayType(ScalarType.INT64));
    }

    @Test
    void enumerationsHaveAllValuesWhateverTheyDependOn() throws IOException {
        ValueType type = typeOf("'Hue'", "{ 'enum': 'Hue', 'data': [ 'red', { 'name': 'blue', 'if': 'X' }, 'red' ] }");

        assertThat(((EnumType) type).values()).extracting(EnumValue::wireName).containsExactly("red", "blue");
    }

    @Test
    void aMemberTellsItsDeclaredTypeAndTheTypeItRefersTo() throws IOException {
        ReadSchema read =
                read("{ 'event': 'E', 'data': { 'a': ['Lamp'], '*b': 'int' } }", "{ 'struct': 'Lamp', 'data': {} }");

        assertThat(read.member("a").declaredType()).contains("['Lamp']");
        assertThat(read.member("a").typeRef()).contains("Lamp");
        assertThat(read.member("b").declaredType()).contains("int");
        assertThat(read.member("b").typeRef()).isEmpty();
        assertThat(read.member("b").optional()).isTrue();
    }

    @Test
    void membersOfBasesComeFirst() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'E', 'data': 'Lamp', 'boxed': true }",
                "{ 'struct': 'Lamp', 'base': 'Thing', 'data': { 'watts': 'int' } }",
                "{ 'struct': 'Thing', 'base': 'Root', 'data': { '*name': 'str' } }",
                "{ 'struct': 'Root', 'data': { 'id': 'str' } }");

        assertThat(ReadSchema.members(read.event().data())).isEqualTo("id *name watts");
        assertThat(read.event().typeRef()).contains("Lamp");
    }

    @Test
    void membersOfAllBranchesAreOptional() throws IOException {
        ValueType type = typeOf(
                "'Lamp'",
                "{ 'union': 'Lamp', 'base': { 'kind': 'Kind', '*room': 'str' }, 'discriminator': 'kind',",
                "  'data': { 'led': 'Led', 'gas': 'Gas', 'neon': 'Gas' } }",
                "{ 'enum': 'Kind', 'data': [ 'led', 'gas', 'neon', 'wax' ] }",
                "{ 'struct': 'Led', 'base': 'Made', 'data': { 'hue': 'str', 'power': 'int' } }",
                "{ 'struct': 'Gas', 'base': 'Made', 'data': { 'pressure': 'int', 'power': 'str' } }",
                "{ 'struct': 'Made', 'data': { 'maker': 'str' } }");

        assertThat(ReadSchema.members(type)).isEqualTo("kind *room *maker *hue *power *pressure");
        assertThat(((ObjectType) type).members())
                .filteredOn(member -> member.wireName().equals("power"))
                .allMatch(member -> member.type() == OpaqueType.ANY);
    }

    @Test
    void aUnionMayHaveItsBaseByNameAndABranchThatIsAUnion() throws IOException {
        ValueType type = typeOf(
                "'Lamp'",
                "{ 'union': 'Lamp', 'base': 'Thing', 'discriminator': 'kind', 'data': { 'led': 'Led' } }",
                "{ 'struct': 'Thing', 'data': { 'kind': 'str' } }",
                "{ 'union': 'Led', 'base': { 'hue': 'str' }, 'discriminator': 'hue', 'data': { 'red': 'Red' } }",
                "{ 'struct': 'Red', 'data': { 'glow': 'bool' } }");

        assertThat(ReadSchema.members(type)).isEqualTo("kind *hue *glow");
    }

    @Test
    void aUnionWithoutDiscriminatorHasTypeAndData() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'E', 'data': { 'm': 'Answer', 'n': 'Same' } }",
                "{ 'union': 'Answer', 'data': { 'lamp': 'Lamp', 'number': 'int' } }",
                "{ 'union': 'Same', 'data': { 'lamp': 'Lamp', 'other': 'Lamp' } }",
                "{ 'type': 'Lamp', 'data': { 'watts': 'int' } }");

        assertThat(ReadSchema.members(read.member("m").type())).isEqualTo("type data");
        assertThat(((EnumType) read.member("m.type").type()).values())
                .extracting(EnumValue::wireName)
                .containsExactly("lamp", "number");
        assertThat(read.member("m.data").type()).isEqualTo(OpaqueType.ANY);
        assertThat(read.member("n.data.watts").type()).isEqualTo(ScalarType.INT64);
    }

    @Test
    void aTypeThatHoldsItselfIsCutOff() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'E', 'data': { 'tree': 'Tree' } }",
                "{ 'struct': 'Tree', 'data': { '*left': 'Tree', 'fruit': 'Fruit' } }",
                "{ 'struct': 'Fruit', 'data': { 'of': 'Tree', 'all': ['Fruit'] } }");

        assertThat(read.member("tree.left").type()).isEqualTo(OpaqueType.OBJECT);
        assertThat(read.member("tree.fruit.of").type()).isEqualTo(OpaqueType.OBJECT);
        assertThat(read.member("tree.fruit.all").type()).isEqualTo(new ArrayType(OpaqueType.OBJECT));
        assertThat(read.found()).isEmpty();
    }

    @Test
    void eventsWithoutMembersHaveNoData() throws IOException {
        assertThat(read("{ 'event': 'E' }").event().dataForm()).isEqualTo(DataForm.NONE);
        assertThat(read("{ 'event': 'E', 'data': {} }").event().data()).isEqualTo(ObjectType.EMPTY);
    }

    @Test
    void anUnknownTypeIsReportedOnceHoweverManyEventsLeadToIt() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'E', 'data': 'Lamp' }",
                "{ 'event': 'F', 'data': 'Lamp' }",
                "{ 'struct': 'Lamp', 'data': { 'hue': 'Hue' } }");

        assertThat(read.found()).containsExactly("qapi-schema.json:3:38 QE506");
        assertThat(read.member("hue").type()).isEqualTo(OpaqueType.ANY);
    }

    @Test
    void basesAndDataHaveToBeObjects() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'E', 'data': 'Hue' }",
                "{ 'event': 'F', 'data': 'Lamp' }",
                "{ 'enum': 'Hue', 'data': [ 'red' ] }",
                "{ 'struct': 'Lamp', 'base': 'Hue', 'data': { 'watts': 'int' } }");

        assertThat(read.found()).containsExactly("qapi-schema.json:1:25 QE503", "qapi-schema.json:4:29 QE503");
        assertThat(read.event().data()).isEqualTo(OpaqueType.OBJECT);
    }

    @Test
    void aBaseOfItsOwnIsReported() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'E', 'data': 'Lamp' }",
                "{ 'struct': 'Lamp', 'base': 'Thing', 'data': { 'watts': 'int' } }",
                "{ 'struct': 'Thing', 'base': 'Lamp', 'data': { 'id': 'str' } }");

        assertThat(read.found()).containsExactly("qapi-schema.json:3:30 QE503");
        assertThat(ReadSchema.members(read.event().data())).isEqualTo("id watts");
    }

    @Test
    void typesThatHoldEachOtherManyTimesEndInTime() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("{ 'event': 'E', 'data': 'T0' }");
        for (int i = 0; i < 40; i++) {
            String next = "'T" + (i + 1) + "'";
            lines.add("{ 'struct': 'T" + i + "', 'data': { 'a': " + next + ", 'b': " + next + ", 'c': [" + next
                    + "] } }");
        }
        lines.add("{ 'struct': 'T40', 'data': {} }");

        assertThat(read(lines.toArray(String[]::new)).found()).isEmpty();
    }

    @Test
    void thereAreLimitsForEventsMembersAndValues() throws IOException {
        String members =
                IntStream.range(0, 1001).mapToObj(i -> "'m" + i + "': 'int'").collect(Collectors.joining(","));
        String values = IntStream.range(0, 1001).mapToObj(i -> "'v" + i + "'").collect(Collectors.joining(","));
        List<String> lines = new ArrayList<>();
        lines.add("{ 'struct': 'Lamp', 'data': {" + members + "} }");
        lines.add("{ 'enum': 'Hue', 'data': [" + values + "] }");
        lines.add("{ 'event': 'E', 'data': { 'lamp': 'Lamp', 'hue': 'Hue' } }");
        lines.add("{ 'event': 'F', 'data': 'Lamp' }");
        IntStream.range(0, 9_999).forEach(i -> lines.add("{ 'event': 'E" + i + "' }"));

        ReadSchema read = read(lines.toArray(String[]::new));
        assertThat(read.messages())
                .containsExactly(
                        "an object has more than 1000 members",
                        "Hue has more than 1000 values",
                        "the schema has more than 10000 events");
        assertThat(read.model().events()).hasSize(10_000);
        assertThat(((ObjectType) read.model().events().get(1).data()).members()).hasSize(1000);
    }

    @Test
    void aLongChainOfBasesIsCut() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("{ 'event': 'E', 'data': 'T0' }");
        for (int i = 0; i < 20_000; i++) {
            lines.add("{ 'struct': 'T" + i + "', 'base': 'T" + (i + 1) + "', 'data': {} }");
        }

        assertThat(read(lines.toArray(String[]::new)).found()).containsExactly("qapi-schema.json:33:28 QE503");
    }

    private ValueType typeOf(String type, String... definitions) throws IOException {
        List<String> lines = new ArrayList<>(List.of(definitions));
        lines.add("{ 'event': 'E', 'data': { 'm': " + type + " } }");
        ReadSchema read = read(lines.toArray(String[]::new));
        assertThat(read.found()).isEmpty();
        return read.member("m").type();
    }

    private ReadSchema read(String... lines) throws IOException {
        return ReadSchema.of(folder, lines);
    }
}
