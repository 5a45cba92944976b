package io.github.qmpevents.maven;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.output.OutputComparison;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;

/**
 * Fails if the sources in a folder are not what would be generated, and tells which; for sources that are kept under
 * version control. Writes nothing. Other line ends are no difference.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class VerifyMojo extends AbstractSourcesMojo {
    /**
     * The source folder to look at.
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
    public VerifyMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run(MavenBuild build) throws IOException, MojoFailureException {
        Generation generation = QmpEventsGenerator.generate(request(input(build), build));
        new FindingsLog(getLog()).log(generation.reading());
        failOn().check(generation.reading());
        OutputComparison found = OutputComparison.of(outputDirectory.toPath(), generation.files());
        String folder = build.paths().shown(outputDirectory.toPath());
        if (found.isSame()) {
            getLog().info(folder + " is what would be generated: "
                    + generation.files().size() + " files.");
            return;
        }
        tell("missing: ", found.missing());
        tell("different: ", found.different());
        tell("not generated any more: ", found.leftOver());
        throw new MojoFailureException(folder + " is not what would be generated from "
                + generation.reading().name()
                + "; generate again, with -Dqmp-events.overwrite=true if files were edited");
    }

    private void tell(String what, List<String> files) {
        files.forEach(file -> getLog().error(what + file));
    }
}
