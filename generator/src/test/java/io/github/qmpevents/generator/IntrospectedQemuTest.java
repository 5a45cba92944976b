package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.testing.SharedData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a QEMU 7.2 told of itself, beside the schema that it was built from, where both are at hand. */
class IntrospectedQemuTest {
    /** What is not in every build: a member, a value or an event under a condition, and all below it. */
    private static final String CONDITIONAL = " if ";

    @Test
    void bothSayTheSameOfAllEventsThatItWasBuiltWith() {
        Map<String, String> told = facts(read("recordings/qemu-7.2/query-qmp-schema.json"));
        Map<String, String> declared = facts(read("corpus/qapi/v7.2.0"));

        assertThat(told).hasSizeGreaterThan(200);
        told.forEach((path, fact) -> {
            String other = declared.get(path);
            assertThat(other).as(path).isNotNull();
            assertThat(Objects.requireNonNull(other).replaceFirst(CONDITIONAL + "$", ""))
                    .as(path)
                    .isEqualTo(fact);
        });
        declared.forEach((path, fact) -> {
            if (!told.containsKey(path)) {
                assertThat(fact).as(path).endsWith(CONDITIONAL);
            }
        });
    }

    private static EventModel read(String path) {
        SpecReading reading = QmpEventsGenerator.read(SpecInput.ofFile(SharedData.require(path)), ReadingOptions.NONE);
        assertThat(reading.hasFindings(Severity.ERROR)).isFalse();
        return reading.model();
    }

    private static Map<String, String> facts(EventModel model) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (EventDefinition event : model.events()) {
            boolean conditional = event.availability().condition().isPresent();
            put(facts, event.name(), "event", conditional);
            putType(facts, event.name(), event.data(), conditional);
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String path, String fact, boolean conditional) {
        facts.put(path, conditional ? fact + CONDITIONAL : fact);
    }

    private static void putType(Map<String, String> facts, String path, ValueType type, boolean conditional) {
        if (type instanceof ObjectType object) {
            object.members().forEach(member -> putMember(facts, path + "." + member.wireName(), member, conditional));
        } else if (type instanceof ArrayType array) {
            putType(facts, path + "[]", array.element(), conditional);
        } else if (type instanceof EnumType values) {
            for (EnumValue value : values.values()) {
                boolean depends =
                        conditional || value.availability().condition().isPresent();
                put(facts, path + "=" + value.wireName(), "value", depends);
            }
        }
    }

    private static void putMember(Map<String, String> facts, String path, Member member, boolean conditional) {
        boolean depends = conditional || member.availability().condition().isPresent();
        put(facts, path, word(member.type()) + (member.optional() ? ", optional" : ""), depends);
        putType(facts, path, member.type(), depends);
    }

    /** QEMU calls every integer an int there. */
    private static String word(ValueType type) {
        if (type instanceof ScalarType scalar) {
            return scalar == ScalarType.UINT64 ? ScalarType.INT64.name() : scalar.name();
        }
        return type.getClass().getSimpleName();
    }
}
