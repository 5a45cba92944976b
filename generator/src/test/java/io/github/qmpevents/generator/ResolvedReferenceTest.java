package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.testing.SharedData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document of 2016 with the types of schemas of its time, where they are at hand. */
class ResolvedReferenceTest {
    private static SpecReading resolved(String schema) {
        SpecInput document = SpecInput.ofFile(SharedData.require("corpus/qmp-events/2016-07-13_6aae5be.txt"));
        SpecInput types = SpecInput.ofFile(SharedData.require("corpus/qapi/" + schema));
        return QmpEventsGenerator.read(document.resolvedBy(types), MemberOverrides.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-07-13_6aae5be", "v2.8.0"})
    void whatTheDocumentRefersToIsOfTheTypesOfTheSchema(String schema) {
        SpecReading reading = resolved(schema);

        assertThat(wireNames(member(reading, "ACPI_DEVICE_OST", "info")))
                .containsExactly("device", "slot", "slot-type", "source", "status");
        assertThat(wireNames(member(reading, "DUMP_COMPLETED", "result")))
                .containsExactly("status", "completed", "total");
        assertThat(((EnumType) member(reading, "MIGRATION", "status").type()).values())
                .extracting(EnumValue::wireName)
                .contains("setup", "active", "completed", "failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-07-13_6aae5be", "v2.8.0"})
    void noTypeIsLeftOpenOrGuessed(String schema) {
        List<Member> members = resolved(schema).model().events().stream()
                .flatMap(event -> members(event.data()))
                .toList();

        assertThat(members).noneMatch(Member::inferred).noneMatch(member -> member.type() instanceof OpaqueType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-07-13_6aae5be", "v2.8.0"})
    void eachDisagreementIsAFinding(String schema) {
        assertThat(resolved(schema).findings())
                .extracting(
                        finding -> finding.code().id() + " " + finding.subject().orElse(""))
                .contains(
                        "QE401 BLOCK_WRITE_THRESHOLD",
                        "QE403 BLOCK_IMAGE_CORRUPTED.fatal",
                        "QE403 BLOCK_IO_ERROR.reason",
                        "QE405 NIC_RX_FILTER_CHANGED.name",
                        "QE407 ACPI_DEVICE_OST",
                        "QE408 RTC_CHANGE.offset",
                        "QE411 WATCHDOG.action",
                        "QE704 DUMP_COMPLETED.result",
                        "QE704 MIGRATION.status",
                        "QE704 QUORUM_REPORT_BAD.type");
    }

    private static Member member(SpecReading reading, String event, String name) {
        EventDefinition found = reading.model().events().stream()
                .filter(one -> one.name().equals(event))
                .findFirst()
                .orElseThrow();
        return ((ObjectType) found.data())
                .members().stream()
                        .filter(member -> member.wireName().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> wireNames(Member object) {
        return ((ObjectType) object.type())
                .members().stream().map(Member::wireName).toList();
    }

    private static Stream<Member> members(ValueType type) {
        return type instanceof ObjectType object
                ? object.members().stream().flatMap(member -> Stream.concat(Stream.of(member), members(member.type())))
                : Stream.empty();
    }
}
