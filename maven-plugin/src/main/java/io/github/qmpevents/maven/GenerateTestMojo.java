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
 * Generates the same Java as <code>generate</code> for tests alone; the runtime may be a dependency of scope
 * <code>test</code> then.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {
    /**
     * The test source folder to write to; the folders of the package are made in it.
     *
     * <pre>{@code <testOutputDirectory>src/test/generated</testOutputDirectory>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "qmp-events.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/qmp-events")
    private File testOutputDirectory = new File("");

    /** Maven makes it. */
    @Inject
    public GenerateTestMojo(RepositorySystem repositories, BuildContext context) {
        super(repositories, context);
    }

    @Override
    File output() {
        return testOutputDirectory;
    }

    @Override
    void addTo(MavenProject project, String folder) {
        project.addTestCompileSourceRoot(folder);
    }
}
