package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class RuntimeDependencyTest {
    private final RuntimeDependency runtime = new RuntimeDependency("0.2.0");

    @Test
    void aRecentRuntimeIsFine() {
        List<Artifact> dependencies = List.of(
                artifact("com.acme", "other", "1"), artifact("io.github.qmpevents", "qmp-events-runtime", "0.1.0"));

        assertThatCode(() -> runtime.requireIn(dependencies)).doesNotThrowAnyException();
    }

    @Test
    void withoutTheRuntimeTheXmlToPasteIsTold() {
        assertThatThrownBy(() -> runtime.requireIn(List.of(artifact("com.acme", "qmp-events-runtime", "1"))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        what is generated needs qmp-events-runtime, which is not among the dependencies; add
                        <dependency>
                          <groupId>io.github.qmpevents</groupId>
                          <artifactId>qmp-events-runtime</artifactId>
                          <version>0.2.0</version>
                        </dependency>""");
    }

    @Test
    void anOldRuntimeIsToldWithItsVersion() {
        List<Artifact> dependencies = List.of(artifact("io.github.qmpevents", "qmp-events-runtime", "0.0.9"));

        assertThatThrownBy(() -> runtime.requireIn(dependencies))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("0.0.9")
                .hasMessageContaining("<version>0.2.0</version>");
    }

    private static Artifact artifact(String groupId, String artifactId, String version) {
        return new DefaultArtifact(
                groupId, artifactId, version, "compile", "jar", null, new DefaultArtifactHandler("jar"));
    }
}
