package io.github.qmpevents.maven;

import static io.github.qmpevents.generator.naming.JacksonVersion.JACKSON_2;
import static io.github.qmpevents.generator.naming.JacksonVersion.JACKSON_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class JacksonOptionTest {
    private static final Artifact TWO = databind("com.fasterxml.jackson.core", "2.21.7");
    private static final Artifact THREE = databind("tools.jackson.core", "3.1.8");

    @Test
    void noneIsNoneWhateverThereIs() throws MojoFailureException {
        assertThat(JacksonOption.parse("none").in(List.of(TWO, THREE))).isEmpty();
    }

    @Test
    void autoIsWhatIsAmongTheDependencies() throws MojoFailureException {
        JacksonOption auto = JacksonOption.parse("auto");

        assertThat(auto.in(List.of())).isEmpty();
        assertThat(auto.in(List.of(databind("com.acme", "1")))).isEmpty();
        assertThat(auto.in(List.of(TWO))).containsExactly(JACKSON_2);
        assertThat(auto.in(List.of(THREE))).containsExactly(JACKSON_3);
        assertThat(auto.in(List.of(THREE, TWO))).containsExactly(JACKSON_2, JACKSON_3);
    }

    @Test
    void versionsThatAreNamedAreTaken() throws MojoFailureException {
        assertThat(JacksonOption.parse("2").in(List.of(TWO, THREE))).containsExactly(JACKSON_2);
        assertThat(JacksonOption.parse("2,3").in(List.of(TWO, THREE))).containsExactly(JACKSON_2, JACKSON_3);
    }

    @Test
    void withoutTheJacksonThatIsNamedTheXmlToPasteIsTold() {
        assertThatThrownBy(() -> JacksonOption.parse("2,3").in(List.of(TWO)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        the module for Jackson 3 needs tools.jackson.core:jackson-databind, which is not among the dependencies; add
                        <dependency>
                          <groupId>tools.jackson.core</groupId>
                          <artifactId>jackson-databind</artifactId>
                          <version>3.2.4</version>
                        </dependency>""");
    }

    @Test
    void anOldJacksonIsToldWithItsVersion() {
        List<Artifact> old = List.of(databind("com.fasterxml.jackson.core", "2.14.3"));

        assertThatThrownBy(() -> JacksonOption.parse("auto").in(old))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("needs com.fasterxml.jackson.core:jackson-databind 2.15.0 or newer, but 2.14.3")
                .hasMessageContaining("<version>2.22.4</version>");
    }

    @Test
    void theJacksonsToPasteAreThoseThatModulesAreTestedWith() {
        assertThat(JacksonDependency.of(JACKSON_2).recommended()).isEqualTo(System.getProperty("jackson.version"));
        assertThat(JacksonDependency.of(JACKSON_3).recommended()).isEqualTo(System.getProperty("jackson3.version"));
    }

    @Test
    void anyOtherWordIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> JacksonOption.parse("4"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("jackson is \"4\"; choose one of none, 2, 3, 2,3 and auto");
    }

    private static Artifact databind(String groupId, String version) {
        return new DefaultArtifact(
                groupId, "jackson-databind", version, "compile", "jar", null, new DefaultArtifactHandler("jar"));
    }
}
