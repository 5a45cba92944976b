package io.github.qmpevents.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Generates Java from the description of QEMU's events: a record for each event, what reads them, and the table that
 * finds them by name and by class.
 *
 * <p>Files are written only where their content changes; files of events that are gone are removed. If the description
 * has errors, what was generated before stays as it is.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    /**
     * The source folder to write to; the folders of the package are made in it.
     *
     * <pre>{@code <outputDirectory>src/main/generated</outputDirectory>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "qmp-events.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/qmp-events")
    private File outputDirectory = new File("");

    /** Maven makes it. */
    @Inject
    public GenerateMojo(RepositorySystem repositories, BuildContext context) {
        super(repositories, context);
    }

    @Override
    File output() {
        return outputDirectory;
    }

    @Override
    void addTo(MavenProject project, String folder) {
        project.addCompileSourceRoot(folder);
    }
}
