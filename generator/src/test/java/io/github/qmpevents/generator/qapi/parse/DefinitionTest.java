package io.github.qmpevents.generator.qapi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.qapi.ReadSchema;
import io.github.qmpevents.generator.qapi.syntax.CommandOption;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiFeature;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of definition of the language, old and new. */
class DefinitionTest {
    @TempDir
    private Path folder;

    @Test
    void aStructHasABaseAndMembers() throws IOException {
        ReadSchema read = read("{ 'struct': 'Lamp', 'base': 'Thing', 'data': { 'watts': 'int', '*hues': ['str'] } }");

        QapiStruct struct = read.only(QapiStruct.class);
        assertThat(struct.base()).map(QapiTypeRef::name).contains("Thing");
        assertThat(struct.members()).extracting(QapiMember::name).containsExactly("watts", "hues");
        assertThat(struct.members()).extracting(QapiMember::optional).containsExactly(false, true);
        assertThat(struct.members())
                .extracting(member -> ((QapiTypeRef) member.type()).spelling())
                .containsExactly("int", "['str']");
    }

    @Test
    void typeIsTheOldWordForStruct() throws IOException {
        ReadSchema read = read("{ 'type': 'Lamp', 'data': { 'watts': 'int' } }");

        assertThat(read.only(QapiStruct.class).name()).isEqualTo("Lamp");
    }

    @Test
    void aMemberMayDependOnAConditionAndHaveFeatures() throws IOException {
        ReadSchema read = read(
                "{ 'struct': 'Lamp', 'data': {",
                "  'watts': { 'type': 'int', 'if': { 'all': [ 'A', { 'not': 'B' }, { 'any': [ 'C', 'D' ] } ] },",
                "             'features': [ 'deprecated', { 'name': 'unstable', 'if': 'E' } ] } } }");

        QapiHead head = read.only(QapiStruct.class).members().get(0).head();
        assertThat(head.condition()).map(QapiCondition::text).contains("A and not B and (C or D)");
        assertThat(head.features()).extracting(QapiFeature::name).containsExactly("deprecated", "unstable");
        assertThat(head.features().get(1).condition()).contains(new QapiCondition.Symbol("E"));
        assertThat(head.has(QapiFeature.DEPRECATED)).isTrue();
        assertThat(read.found()).isEmpty();
    }

    @Test
    void aListOfConditionsMeansAllOfThem() throws IOException {
        ReadSchema read = read("{ 'event': 'LAMP_LIT', 'if': [ 'defined(A)', 'B > 1' ] }");

        assertThat(read.only(QapiEvent.class).head().condition())
                .contains(new QapiCondition.All(
                        List.of(new QapiCondition.Symbol("A"), new QapiCondition.Expression("B > 1"))));
    }

    @Test
    void membersMayBeListedInPlace() throws IOException {
        ReadSchema read = read("{ 'type': 'Lamp', 'data': { 'size': { 'width': 'int', '*height': 'int' } } }");

        QapiType type = read.only(QapiStruct.class).members().get(0).type();
        assertThat(((QapiInlineType) type).members())
                .extracting(QapiMember::name)
                .containsExactly("width", "height");
    }

    @Test
    void valuesOfAnEnumerationAreStringsOrObjects() throws IOException {
        ReadSchema read = read(
                "{ 'enum': 'Hue', 'prefix': 'HUE',",
                "  'data': [ 'red', '3d', 'l1.low', { 'name': 'blue', 'if': 'CONFIG_BLUE' } ] }");

        List<QapiHead> values = read.only(QapiEnum.class).values();
        assertThat(values).extracting(QapiHead::name).containsExactly("red", "3d", "l1.low", "blue");
        assertThat(values.get(3).condition()).contains(new QapiCondition.Symbol("CONFIG_BLUE"));
    }

    @Test
    void aUnionHasABaseADiscriminatorAndBranches() throws IOException {
        ReadSchema read = read(
                "{ 'union': 'Lamp', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind',",
                "  'data': { 'led': 'Led', 'gas': { 'type': 'Gas', 'if': 'CONFIG_GAS' } } }");

        QapiUnion union = read.only(QapiUnion.class);
        assertThat(union.discriminator()).contains("kind");
        assertThat(union.base()).containsInstanceOf(QapiInlineType.class);
        assertThat(union.branches()).extracting(QapiMember::name).containsExactly("led", "gas");
        assertThat(union.branches().get(1).head().condition()).contains(new QapiCondition.Symbol("CONFIG_GAS"));
    }

    @Test
    void anAlternateAndItsOldForm() throws IOException {
        assertThat(read("{ 'alternate': 'Ref', 'data': { 'by-name': 'str', 'whole': 'Lamp' } }")
                        .only(QapiAlternate.class)
                        .alternatives())
                .extracting(QapiMember::name)
                .containsExactly("by-name", "whole");
        assertThat(read("{ 'union': 'Ref', 'discriminator': {}, 'data': { 'by-name': 'str' } }")
                        .only(QapiAlternate.class)
                        .name())
                .isEqualTo("Ref");
    }

    @Test
    void aCommandHasDataAndReturnsAType() throws IOException {
        ReadSchema read = read(
                "{ 'command': 'query-lamps', 'data': { '*room': 'str' }, 'returns': ['Lamp'], 'gen': false,",
                "  'success-response': false, 'allow-oob': true, 'allow-preconfig': true, 'coroutine': true }");

        QapiCommand command = read.only(QapiCommand.class);
        assertThat(command.returns())
                .map(type -> ((QapiTypeRef) type).spelling())
                .contains("['Lamp']");
        assertThat(command.data()).containsInstanceOf(QapiInlineType.class);
        assertThat(command.options())
                .containsExactlyInAnyOrder(
                        CommandOption.FREE_FORM,
                        CommandOption.SILENT,
                        CommandOption.OUT_OF_BAND,
                        CommandOption.PRECONFIG,
                        CommandOption.COROUTINE);
        assertThat(read.found()).isEmpty();
    }

    @Test
    void whatGoesWithoutSayingIsNoOption() throws IOException {
        ReadSchema read = read(
                "{ 'command': 'a', 'gen': true, 'allow-oob': false }",
                "{ 'command': 'b', 'gen': 'no', 'boxed': true }",
                "{ 'command': 'c', 'gen': 'perhaps', 'allow-oob': null }");

        assertThat(read.schema().all(QapiCommand.class))
                .extracting(QapiCommand::options)
                .containsExactly(Set.of(), Set.of(CommandOption.FREE_FORM, CommandOption.BOXED), Set.of());
        assertThat(read.found()).containsExactly("qapi-schema.json:3:26 QE503", "qapi-schema.json:3:50 QE503");
    }

    @Test
    void anEventHasDataInPlaceByNameOrNone() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'LAMP_LIT', 'data': { 'id': 'str' } }",
                "{ 'event': 'LAMP_BURST', 'data': 'Lamp', 'boxed': true, 'features': [ 'unstable' ] }",
                "{ 'event': 'DARK' }",
                "{ 'struct': 'Lamp', 'data': {} }");

        assertThat(read.schema().all(QapiEvent.class))
                .extracting(event -> event.data().isPresent())
                .containsExactly(true, true, false);
        assertThat(read.found()).isEmpty();
    }

    @Test
    void pragmasDefineNothing() throws IOException {
        ReadSchema read = read("{ 'pragma': { 'doc-required': true, 'member-name-exceptions': [ 'A' ] } }");

        assertThat(read.names()).isEmpty();
        assertThat(read.found()).isEmpty();
    }

    @Test
    void whatALaterQemuMayHaveIsPassedOverWithAWarning() throws IOException {
        ReadSchema read = read(
                "{ 'class': 'Lamp' }",
                "{ 'event': 'LAMP_LIT', 'since': '12.0' }",
                "{ 'struct': 'Lamp', 'data': { 'watts': { 'type': 'int', 'unit': 'W' } } }");

        assertThat(read.found())
                .containsExactly(
                        "qapi-schema.json:1:1 QE504", "qapi-schema.json:2:24 QE504", "qapi-schema.json:3:57 QE504");
        assertThat(read.names()).containsExactly("LAMP_LIT", "Lamp");
    }

    @Test
    void whatIsNotShapedAsItHasToBeIsReportedAtItsPlace() throws IOException {
        ReadSchema read = read(
                "{ 'event': [ 'LAMP_LIT' ] }",
                "{ 'event': 'LAMP LIT' }",
                "{ 'struct': 'Lamp' }",
                "{ 'struct': 'Lamp', 'data': [ 'watts' ] }",
                "{ 'enum': 'Hue', 'data': { 'red': 'int' } }",
                "{ 'struct': 'A', 'data': { 'b': true, 'c': [ 'int', 'str' ], 'd e': 'int', 'f': 'int' } }",
                "{ 'event': 'DARK', 'if': { 'all': [], 'any': [] } }");

        assertThat(read.found())
                .containsExactly(
                        "qapi-schema.json:1:12 QE503",
                        "qapi-schema.json:2:12 QE503",
                        "qapi-schema.json:3:13 QE503",
                        "qapi-schema.json:4:29 QE503",
                        "qapi-schema.json:5:26 QE503",
                        "qapi-schema.json:6:33 QE503",
                        "qapi-schema.json:6:44 QE503",
                        "qapi-schema.json:6:62 QE503",
                        "qapi-schema.json:7:26 QE503");
        assertThat(read.messages())
                .contains("the name of this event is an array, expected a string", "A.b is true, expected a string");
        assertThat(read.only(QapiStruct.class).members())
                .extracting(QapiMember::name)
                .containsExactly("f");
    }

    @Test
    void aNameIsDefinedOnceAmongTypesCommandsAndEvents() throws IOException {
        ReadSchema read = read(
                "{ 'enum': 'Lamp', 'data': [] }",
                "{ 'struct': 'Lamp', 'data': {} }",
                "{ 'event': 'LAMP' }",
                "{ 'command': 'LAMP' }",
                "{ 'event': 'LAMP' }");

        assertThat(read.found()).containsExactly("qapi-schema.json:2:13 QE505", "qapi-schema.json:5:12 QE505");
        assertThat(read.findings().get(0).related().get(0).range().line()).isEqualTo(1);
        assertThat(read.names()).containsExactly("Lamp", "LAMP", "LAMP");
    }

    private ReadSchema read(String... lines) throws IOException {
        return ReadSchema.of(folder, lines);
    }
}
