package io.github.qmpevents.maven;

import java.util.Collection;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.plugin.MojoFailureException;

/** What generated sources are compiled and run with. */
final class RuntimeDependency {
    private static final String GROUP = "io.github.qmpevents";
    private static final String ARTIFACT = "qmp-events-runtime";

    /** The first one that has all that is generated now. */
    private static final ComparableVersion OLDEST = new ComparableVersion("0.1.0-SNAPSHOT");

    private final String version;

    /** Recommends the runtime of that version, the plugin's own. */
    RuntimeDependency(String version) {
        this.version = version;
    }

    void requireIn(Collection<Artifact> dependencies) throws MojoFailureException {
        for (Artifact dependency : dependencies) {
            if (dependency.getGroupId().equals(GROUP)
                    && dependency.getArtifactId().equals(ARTIFACT)) {
                requireRecent(dependency.getVersion());
                return;
            }
        }
        throw new MojoFailureException(
                "what is generated needs " + ARTIFACT + ", which is not among the dependencies; add\n" + xml());
    }

    private void requireRecent(String found) throws MojoFailureException {
        if (new ComparableVersion(found).compareTo(OLDEST) < 0) {
            throw new MojoFailureException("what is generated needs " + ARTIFACT + " " + OLDEST + " or newer, but "
                    + found + " is among the dependencies; change that to\n" + xml());
        }
    }

    private String xml() {
        return """
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </dependency>""".formatted(GROUP, ARTIFACT, version);
    }
}
