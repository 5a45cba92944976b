package io.github.qmpevents.maven;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.naming.JacksonVersion;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;

/**
 * For which versions of Jackson modules are generated.
 *
 * @param auto for those that are among the dependencies, whichever these are
 * @param versions for these; none if {@code auto}
 */
record JacksonOption(boolean auto, Set<JacksonVersion> versions) {
    private static final String AUTO = "auto";

    /**
     * Reads what a user wrote.
     *
     * @throws ConfigurationException if it is none of what there is to choose from
     */
    static JacksonOption parse(String text) {
        if (text.strip().equals(AUTO)) {
            return new JacksonOption(true, Set.of());
        }
        Optional<Set<JacksonVersion>> versions = JacksonVersion.parse(text);
        if (versions.isEmpty()) {
            throw new ConfigurationException("jackson is \"" + text + "\"; choose one of none, 2, 3, 2,3 and auto");
        }
        return new JacksonOption(false, versions.get());
    }

    /**
     * Those for which a project with these dependencies gets modules.
     *
     * @throws MojoFailureException if what a module needs is not among them, or too old; it tells what to paste
     */
    Set<JacksonVersion> in(Collection<Artifact> dependencies) throws MojoFailureException {
        Set<JacksonVersion> found = EnumSet.noneOf(JacksonVersion.class);
        for (JacksonVersion version : JacksonVersion.values()) {
            if (auto ? JacksonDependency.of(version).isIn(dependencies) : versions.contains(version)) {
                JacksonDependency.of(version).requireIn(dependencies);
                found.add(version);
            }
        }
        return found;
    }
}
