package io.github.qmpevents.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.Availability;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Feature;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.configure.ConfigurationParser;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema as the description of events. */
class SchemaReadingTest {
    private static final String SCHEMA = """
            ##
            # @LAMP_LIT:
            #
            # Emitted when a lamp is lit.
            #
            # @id: which one (since 1.5)
            #
            # Features:
            #
            # @deprecated: Use @LAMP_OUT.
            #
            # Note: see @LAMP_OUT, not @LAMP_LIT.
            #
            # Note: This event is rate-limited.
            #
            # Since: 1.2
            #
            # Example:
            #
            # <- { "event": "LAMP_LIT", "data": { "id": 7 },
            #      "timestamp": { "seconds": 1, "microseconds": 2 } }
            ##
            { 'event': 'LAMP_LIT', 'features': [ 'deprecated' ], 'if': 'CONFIG_LAMPS',
              'data': { 'id': 'str', 'watts': { 'type': 'int', 'if': { 'not': 'CONFIG_CANDLES' } } } }

            { 'event': 'LAMP_OUT', 'data': { 'of': { 'id': 'str' } } }
            """;

    @Test
    void anEventTellsWhatItsCommentSays() {
        EventDefinition event = read(ReadingOptions.NONE).model().events().get(0);

        assertThat(event.summary()).isEqualTo("Emitted when a lamp is lit.");
        assertThat(event.notes())
                .extracting(Note::text)
                .containsExactly("see LAMP_OUT, not LAMP_LIT.", "This event is rate-limited.");
        assertThat(event.related()).containsExactly("LAMP_OUT");
        assertThat(event.rateLimit()).isPresent();
        assertThat(event.examples()).hasSize(1);
        assertThat(event.availability())
                .isEqualTo(new Availability(
                        Optional.of("1.2"),
                        Optional.of("CONFIG_LAMPS"),
                        List.of(new Feature(Feature.DEPRECATED, "Use LAMP_OUT."))));
        Member id = members(event).get(0);
        assertThat(id.doc()).isEqualTo("which one (since 1.5)");
        assertThat(id.availability().since()).contains("1.5");
    }

    @Test
    void whatDependsOnAConditionMayBeAbsent() {
        Member watts =
                members(read(ReadingOptions.NONE).model().events().get(0)).get(1);

        assertThat(watts.optional()).isFalse();
        assertThat(watts.mayBeAbsent()).isTrue();
        assertThat(watts.availability().condition()).contains("not CONFIG_CANDLES");
    }

    @Test
    void whatIsKnownOfTheConfigurationDecides() {
        ReadingOptions known =
                ReadingOptions.NONE.with(ConfigurationParser.parse(List.of("CONFIG_LAMPS=yes", "CONFIG_CANDLES=yes")));

        EventDefinition event = read(known).model().events().get(0);
        assertThat(event.availability().condition()).isEmpty();
        assertThat(members(event)).extracting(Member::wireName).containsExactly("id");
        assertThat(read(ReadingOptions.NONE.with(ConfigurationParser.parse(List.of("CONFIG_LAMPS=no"))))
                        .model()
                        .events())
                .extracting(EventDefinition::name)
                .containsExactly("LAMP_OUT");
    }

    @Test
    void aSymbolThatNothingDependsOnIsRefused() {
        ReadingOptions known = ReadingOptions.NONE.with(ConfigurationParser.parse(List.of("CONFIG_LAMBS=yes")));

        assertThatThrownBy(() -> read(known))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("nothing in the schema depends on CONFIG_LAMBS; did you mean CONFIG_LAMPS?");
        assertThatThrownBy(() -> QmpEventsGenerator.read(SpecInput.bundled("2.7"), known))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("which is not a QAPI schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIG_A", "=yes", "CONFIG_A=perhaps", ""})
    void aConditionOfAnotherFormIsRefused(String setting) {
        assertThatThrownBy(() -> ConfigurationParser.parse(List.of(setting)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is not of the form CONFIG_SPICE=yes");
    }

    @Test
    void twoConditionsOnOneSymbolAreRefused() {
        assertThatThrownBy(() -> ConfigurationParser.parse(List.of("A=yes", "A=no")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("there are two conditions on A; keep one");
    }

    @Test
    void membersAreOverriddenAsThoseOfADocument() {
        MemberOverrides overrides =
                MemberOverrides.parse(List.of("LAMP_LIT.id=int64,optional", "LAMP_OUT.of.id=optional"));

        List<EventDefinition> events =
                read(new ReadingOptions(overrides, FindingPolicy.NONE)).model().events();
        assertThat(members(events.get(0)).get(0).type()).isEqualTo(ScalarType.INT64);
        assertThat(members(events.get(0)).get(0).optional()).isTrue();
        ObjectType of = (ObjectType) members(events.get(1)).get(0).type();
        assertThat(of.members().get(0).optional()).isTrue();
        assertThat(of.members().get(0).type()).isEqualTo(ScalarType.STRING);
        assertThatThrownBy(() -> read(
                        new ReadingOptions(MemberOverrides.parse(List.of("LAMP_OUT.if=optional")), FindingPolicy.NONE)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the override of LAMP_OUT.if names no member of the document; did you mean LAMP_OUT.of?");
    }

    @Test
    void findingsInASchemaCanBeSilencedByTheirMember() {
        assertThat(read(ReadingOptions.NONE).findings())
                .extracting(Diagnostic::subject)
                .containsExactly(Optional.of("LAMP_LIT.id"));
        FindingPolicy policy = FindingPolicy.parse(SourceText.of(
                "findings", "silence QE210 LAMP_LIT.id: a test\n" + "silence QE401 LAMP_LIT: for check --against\n"));

        assertThat(read(new ReadingOptions(MemberOverrides.NONE, policy)).findings())
                .isEmpty();
    }

    @Test
    void aSchemaCanBeComparedWithAnother() {
        SpecReading reading = read(ReadingOptions.NONE);
        String other = "{ 'event': 'LAMP_LIT', 'data': { 'id': 'str', '*watts': 'int' } }";

        List<Diagnostic> findings =
                QmpEventsGenerator.compare(reading, schema("other.json", other)).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.code().needsComparison())
                .extracting(finding -> finding.code().id())
                .containsExactly("QE405", "QE402");
    }

    private static List<Member> members(EventDefinition event) {
        return ((ObjectType) event.data()).members();
    }

    private static SpecReading read(ReadingOptions options) {
        return QmpEventsGenerator.read(SpecInput.ofSchema(schema("lamps.json", SCHEMA)), options);
    }

    private static QapiInput schema(String name, String text) {
        return QapiInput.ofBytes(name, text.getBytes(UTF_8));
    }
}
