package io.github.qmpevents.generator.naming;

import static io.github.qmpevents.generator.naming.JacksonVersion.JACKSON_2;
import static io.github.qmpevents.generator.naming.JacksonVersion.JACKSON_3;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EventModel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonVersionTest {
    @Test
    void noneOneOrBothAreUnderstood() {
        assertThat(JacksonVersion.parse("none")).contains(Set.of());
        assertThat(JacksonVersion.parse("2")).contains(Set.of(JACKSON_2));
        assertThat(JacksonVersion.parse("3")).contains(Set.of(JACKSON_3));
        assertThat(JacksonVersion.parse("2,3")).contains(Set.of(JACKSON_2, JACKSON_3));
        assertThat(JacksonVersion.parse(" 3, 2 ")).contains(Set.of(JACKSON_2, JACKSON_3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "auto", "2,", "2;3", "none,2", "2.22", "NONE"})
    void whateverElseIsNot(String text) {
        assertThat(JacksonVersion.parse(text)).isEmpty();
    }

    @Test
    void modulesAreNamedAfterTheTableInTheOrderOfVersions() {
        assertThat(modules("QemuEvent", "Happenings"))
                .containsExactly("HappeningsJackson2Module", "HappeningsJackson3Module");
    }

    @Test
    void aModuleMakesWayForOtherFixedNames() {
        assertThat(modules("QemuEventsJackson2Module", "QemuEvents"))
                .hasSize(2)
                .allMatch(name -> name.startsWith("QemuEventsJackson"))
                .doesNotContain("QemuEventsJackson2Module");
    }

    private static List<String> modules(String root, String table) {
        NamingOptions options = new NamingOptions("p", root, table, Set.of(JACKSON_3, JACKSON_2));
        return NamingPlanner.plan(new EventModel("events.txt", "", List.of()), options).jackson().stream()
                .map(plan -> plan.module().simpleName())
                .toList();
    }
}
