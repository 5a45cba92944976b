package io.github.qmpevents.maven;

import io.github.qmpevents.generator.naming.JacksonVersion;
import java.util.Collection;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What a generated module is compiled with.
 *
 * @param oldest the first one that has all that a module uses
 * @param recommended the newest one that modules are tested with
 */
record JacksonDependency(JacksonVersion version, String group, String oldest, String recommended) {
    private static final String ARTIFACT = "jackson-databind";

    static JacksonDependency of(JacksonVersion version) {
        return switch (version) {
            case JACKSON_2 -> new JacksonDependency(version, "com.fasterxml.jackson.core", "2.15.0", "2.22.4");
            case JACKSON_3 -> new JacksonDependency(version, "tools.jackson.core", "3.0.0", "3.2.4");
        };
    }

    boolean isIn(Collection<Artifact> dependencies) {
        return find(dependencies).isPresent();
    }

    void requireIn(Collection<Artifact> dependencies) throws MojoFailureException {
        Optional<Artifact> found = find(dependencies);
        if (found.isEmpty()) {
            throw new MojoFailureException("the module for Jackson " + version.word() + " needs " + group + ":"
                    + ARTIFACT + ", which is not among the dependencies; add\n" + xml());
        }
        String present = found.get().getVersion();
        if (new ComparableVersion(present).compareTo(new ComparableVersion(oldest)) < 0) {
            throw new MojoFailureException(
                    "the module for Jackson " + version.word() + " needs " + group + ":" + ARTIFACT + " " + oldest
                            + " or newer, but " + present + " is among the dependencies; change that to\n" + xml());
        }
    }

    private Optional<Artifact> find(Collection<Artifact> dependencies) {
        return dependencies.stream()
                .filter(dependency -> dependency.getGroupId().equals(group)
                        && dependency.getArtifactId().equals(ARTIFACT))
                .findFirst();
    }

    private String xml() {
        return """
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </dependency>""".formatted(group, ARTIFACT, recommended);
    }
}
