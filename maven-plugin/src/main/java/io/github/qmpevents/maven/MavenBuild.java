package io.github.qmpevents.maven;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/** What a goal is told of the build that it runs in. */
record MavenBuild(MavenProject project, MavenSession session, MojoExecution execution) {
    /** What builds in Eclipse are known by. */
    private static final String ECLIPSE = "m2e.version";

    /** Where Maven was started; paths are shown from there. */
    Path start() {
        return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    }

    ShownPaths paths() {
        return new ShownPaths(start());
    }

    SpecFinder specs(RepositorySystem system) {
        return new SpecFinder(
                project.getBasedir() == null ? start() : project.getBasedir().toPath(),
                paths(),
                new ArtifactFiles(system, session.getRepositorySession(), project.getRemoteProjectRepositories()));
    }

    IdeMarkers markers(BuildContext context) {
        boolean eclipse = session.getUserProperties().containsKey(ECLIPSE)
                || session.getSystemProperties().containsKey(ECLIPSE);
        return new IdeMarkers(context, start(), eclipse);
    }
}
