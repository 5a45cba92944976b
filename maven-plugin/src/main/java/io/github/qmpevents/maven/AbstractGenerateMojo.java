package io.github.qmpevents.maven;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.GenerationSummary;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.Regeneration;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.output.EditedFiles;
import io.github.qmpevents.generator.output.OutputFolder;
import io.github.qmpevents.generator.output.OutputReport;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/** Generates sources and has them compiled. */
abstract class AbstractGenerateMojo extends AbstractSourcesMojo {
    /**
     * Whether the output folder is added to the sources that are compiled. Switch it off if the folder is one of them
     * already, such as <code>src/main/java</code>.
     *
     * <pre>{@code <addSources>false</addSources>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.addSources", defaultValue = "true")
    private boolean addSources = true;

    /**
     * Replaces and removes files that were edited after they were generated as well, which is an error otherwise.
     *
     * <pre>{@code mvn generate-sources -Dqmp-events.overwrite=true}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.overwrite", defaultValue = "false")
    private boolean overwrite;

    private final BuildContext context;

    AbstractGenerateMojo(RepositorySystem repositories, BuildContext context) {
        super(repositories);
        this.context = context;
    }

    /** Where sources go. */
    abstract File output();

    /** Has a folder compiled. */
    abstract void addTo(MavenProject project, String folder);

    @Override
    final void run(MavenBuild build) throws IOException, MojoFailureException {
        new RuntimeDependency(build.execution().getVersion())
                .requireIn(build.project().getArtifacts());
        SpecInput input = input(build);
        GenerationRequest request = request(input, build);
        OutputFolder folder =
                new OutputFolder(output().toPath(), build.execution().getExecutionId());
        Regeneration regeneration = new Regeneration(request, failOn().severity(), folder);
        Optional<OutputReport> upToDate = regeneration.upToDate();
        getLog().info(
                        upToDate.isPresent()
                                ? GenerationSummary.upToDate(upToDate.get())
                                : regenerate(input, request, regeneration, build));
        if (addSources) {
            addTo(build.project(), output().getPath());
        }
    }

    private String regenerate(SpecInput input, GenerationRequest request, Regeneration regeneration, MavenBuild build)
            throws IOException, MojoFailureException {
        Generation generation = QmpEventsGenerator.generate(request);
        IdeMarkers markers = build.markers(context);
        markers.show(generation.reading());
        new FindingsLog(getLog()).log(generation.reading());
        failOn().check(generation.reading());
        OutputReport report = regeneration.write(
                generation,
                overwrite ? EditedFiles.lose() : EditedFiles.keep("-Dqmp-events.overwrite=true replaces it"));
        markers.refresh(output());
        return GenerationSummary.of(input, generation, report, build.paths().shown(output().toPath()));
    }
}
