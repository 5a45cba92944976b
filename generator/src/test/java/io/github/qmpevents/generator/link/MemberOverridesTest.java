package io.github.qmpevents.generator.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.testing.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberOverridesTest {
    private static final String DOCUMENT = """
            T
            ==

            JOB_ENDED, JOB_BEGUN
            --------------------

            Data:

            - "done": bytes handled (json-number)
            - "what": untyped
            - "by": who (json-object)
              - "name": of whom (json-string, optional)
            """;

    @Test
    void typeOfAMemberIsReplaced() {
        Reading reading = read("JOB_ENDED.done=uint64", "JOB_ENDED.what=string", "JOB_ENDED.by=raw");
        assertThat(reading.member("done").type()).isEqualTo(ScalarType.UINT64);
        assertThat(reading.member("done").declaredType()).contains("json-number");
        assertThat(reading.member("what").type()).isEqualTo(ScalarType.STRING);
        assertThat(reading.member("what").inferred()).isFalse();
        assertThat(reading.member("by").type()).isEqualTo(OpaqueType.ANY);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void memberIsMadeOptionalOrMandatory() {
        Reading reading =
                read("JOB_ENDED.done=optional", "JOB_ENDED.what=mandatory", "JOB_ENDED.by.name= mandatory , int64");
        assertThat(reading.member("done").optional()).isTrue();
        assertThat(reading.member("what").mayBeAbsent()).isFalse();
        assertThat(reading.member("by.name").optional()).isFalse();
        assertThat(reading.member("by.name").type()).isEqualTo(ScalarType.INT64);
    }

    @Test
    void overrideSpeaksOfOneEventOfASharedHeading() {
        Reading reading = read("JOB_BEGUN.done=real");
        assertThat(done(reading.event("JOB_ENDED")).type()).isEqualTo(ScalarType.NUMBER);
        assertThat(done(reading.event("JOB_BEGUN")).type()).isEqualTo(ScalarType.REAL);
    }

    @Test
    void overrideOfNoMemberNamesNearOnes() {
        assertThatThrownBy(() -> read("JOB_ENDED.dome=uint64"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("JOB_ENDED.dome names no member")
                .hasMessageContaining("did you mean JOB_ENDED.done");
        assertThatThrownBy(() -> read("OTHER.thing.else=uint64"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("the form is EVENT.member");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JOB_ENDED.done",
                "=int64",
                "JOB_ENDED.done=",
                "JOB_ENDED.done=long",
                "JOB_ENDED.done=int64,maybe"
            })
    void overrideOfAnotherFormIsRefusedWithWhatIsPossible(String override) {
        assertThatThrownBy(() -> MemberOverrides.parse(List.of(override)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("uint64")
                .hasMessageContaining("optional");
    }

    @Test
    void twoOverridesOfOneMemberAreRefused() {
        assertThatThrownBy(() -> MemberOverrides.parse(List.of("A.b=int64", "A.b=optional")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("two overrides of A.b");
    }

    private static Member done(EventDefinition event) {
        return ((ObjectType) event.data()).members().get(0);
    }

    private static Reading read(String... overrides) {
        return Reading.ofBytes(DOCUMENT.getBytes(UTF_8), MemberOverrides.parse(List.of(overrides)));
    }
}
