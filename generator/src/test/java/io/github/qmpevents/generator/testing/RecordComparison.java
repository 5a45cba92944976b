package io.github.qmpevents.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.OpaquePlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import io.github.qmpevents.generator.naming.TypePlan.TagPlan;
import io.github.qmpevents.generator.naming.TypePlan.VariantBranch;
import io.github.qmpevents.generator.naming.TypePlan.VariantPlan;
import io.github.qmpevents.runtime.OpenEnum;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a decoded object, member by member, with what another JSON library reads in the same text. */
public final class RecordComparison {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordComparison() {}

    /**
     * Asserts that {@code object} has each member of {@code json}, in the component that the plan says, and nothing
     * else.
     */
    public static void assertHolds(Object object, RecordPlan plan, JsonNode json) {
        Set<String> rest = new TreeSet<>();
        json.fieldNames().forEachRemaining(rest::add);
        for (MemberPlan member : plan.members()) {
            String wireName = member.member().wireName();
            rest.remove(wireName);
            assertValue(member.javaName(), get(object, member.javaName()), member.type(), json.get(wireName));
        }
        JsonObject additional = (JsonObject) get(object, "additional");
        assertThat(additional.members().keySet()).isEqualTo(rest);
        rest.forEach(name -> assertSame(additional.get(name), json.get(name)));
    }

    private static void assertValue(String name, @Nullable Object value, TypePlan type, @Nullable JsonNode json) {
        if (json == null) {
            assertThat(value).as(name).isNull();
            return;
        }
        type.accept(new TypePlan.Visitor<Void>() {
            @Override
            public Void scalar(ScalarPlan scalar) {
                assertScalar(name, value, json);
                return null;
            }

            @Override
            public Void opaque(OpaquePlan opaque) {
                assertSame((JsonValue) value, json);
                return null;
            }

            @Override
            public Void enumeration(EnumPlan enumeration) {
                assertThat(((OpenEnum<?>) value).wireName()).as(name).isEqualTo(json.textValue());
                boolean documented = enumeration.constants().stream()
                        .anyMatch(constant -> constant.value().wireName().equals(json.textValue()));
                assertThat(((OpenEnum<?>) value).value().name().equals("UNRECOGNIZED"))
                        .as(name)
                        .isNotEqualTo(documented);
                return null;
            }

            @Override
            public Void record(RecordPlan object) {
                assertHolds(value, object, json);
                return null;
            }

            @Override
            public Void variant(VariantPlan variant) {
                String tag = json.path(variant.tag().member().wireName()).asText();
                RecordPlan object = variant.branches().stream()
                        .filter(branch -> branch.branch().tag().equals(tag))
                        .map(VariantBranch::object)
                        .findFirst()
                        .orElse(variant.unrecognized());
                assertThat(value.getClass().getSimpleName())
                        .isEqualTo(object.type().simpleName());
                assertHolds(value, object, json);
                return null;
            }

            @Override
            public Void tag(TagPlan tag) {
                assertThat(value instanceof OpenEnum<?> known ? known.wireName() : value)
                        .isEqualTo(tag.wireName());
                return null;
            }

            @Override
            public Void list(ListPlan list) {
                Iterator<JsonNode> elements = json.elements();
                for (Object element : (List<?>) value) {
                    assertValue(name + "[]", element, list.element(), elements.next());
                }
                assertThat(elements.hasNext()).isFalse();
                return null;
            }
        });
    }

    private static void assertScalar(String name, Object value, JsonNode json) {
        assertThat(value).as(name).isEqualTo(scalar(json));
    }

    private static Object scalar(JsonNode json) {
        if (json.isTextual()) {
            return json.textValue();
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isIntegralNumber()) {
            return json.longValue();
        }
        return json.doubleValue();
    }

    private static void assertSame(@Nullable JsonValue value, JsonNode json) {
        try {
            assertThat(JSON.readTree(value.json())).isEqualTo(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Object object, String component) {
        try {
            return object.getClass().getMethod(component).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "no component " + component + " in " + object.getClass() + ": "
                            + List.of(object.getClass().getMethods()).stream()
                                    .map(m -> m.getName())
                                    .collect(Collectors.joining(",")),
                    e);
        }
    }
}
