package io.github.qmpevents.maven;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.GenerationSummary;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.Regeneration;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.naming.JacksonVersion;
import io.github.qmpevents.generator.output.EditedFiles;
import io.github.qmpevents.generator.output.OutputFolder;
import io.github.qmpevents.generator.output.OutputReport;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.configure.ConfigurationParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

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
public final class GenerateMojo extends AbstractMojo {
    /**
     * What describes the events: an event document in the form of QEMU's <code>qmp-events.txt</code>, or a QAPI schema,
     * which is a folder, zip or jar with <code>qapi-schema.json</code> or <code>qapi/qapi-schema.json</code>, such as
     * QEMU's sources, or such a file. Without it, the document that comes with the plugin is read, see
     * <code>qemuVersion</code>.
     *
     * <pre>{@code <spec>src/main/qmp/qmp-events.txt</spec>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.spec")
    private @Nullable File spec;

    /**
     * Which of the documents that come with the plugin to read: the version of QEMU that it describes. There is 2.7.
     * Ignored if <code>spec</code> is given.
     *
     * <pre>{@code <qemuVersion>2.7</qemuVersion>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.qemuVersion", defaultValue = "2.7")
    private String qemuVersion = "2.7";

    /**
     * The package of all generated types.
     *
     * <pre>{@code <packageName>com.acme.vm.events</packageName>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.packageName", required = true)
    private String packageName = "";

    /**
     * The source folder to write to; the folders of the package are made in it. It is added to the sources that are
     * compiled.
     *
     * <pre>{@code <outputDirectory>${project.build.directory}/generated-sources/qmp-events</outputDirectory>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "qmp-events.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/qmp-events")
    private File outputDirectory = new File("");

    /**
     * What members really are, where the document is wrong or silent: a type (<code>string</code>, <code>int64</code>,
     * <code>uint64</code>, <code>real</code>, <code>bool</code>, <code>object</code>, <code>array</code>,
     * <code>raw</code>), <code>optional</code> or <code>mandatory</code>, or both with a comma between them.
     *
     * <pre>{@code
     * <overrides>
     *   <override>BALLOON_CHANGE.actual=uint64</override>
     *   <override>VNC_CONNECTED.server.auth=optional</override>
     * </overrides>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> overrides = new ArrayList<>();

    /**
     * Whether QEMU is built with what a QAPI schema has conditions on. What is not told may or may not be there, so that
     * members which depend on it may be null.
     *
     * <pre>{@code
     * <conditions>
     *   <condition>CONFIG_SPICE=no</condition>
     *   <condition>CONFIG_VNC=yes</condition>
     * </conditions>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> conditions = new ArrayList<>();

    /**
     * A file that says how grave findings are and which ones are silenced, a line each, with the reason behind a colon.
     * Silenced findings are counted in the build log, and a line that silences nothing any more is a finding itself.
     * The codes of findings are told by <code>docs/findings.md</code>.
     *
     * <pre>{@code
     * severity QE207 error: our examples are replayed, so they need a time
     * silence QE303 QUORUM_FAILURE.error: nobody has ever given its type
     * }</pre>
     *
     * <pre>{@code <findings>src/main/qmp/qmp-events.findings</findings>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.findings")
    private @Nullable File findings;

    /**
     * The versions of Jackson to generate a module for, with which its mappers read and write the events:
     * <code>none</code>, <code>2</code>, <code>3</code>, or <code>2,3</code>. <code>auto</code> means those whose
     * <code>jackson-databind</code> (of <code>com.fasterxml.jackson.core</code> or <code>tools.jackson.core</code>) is
     * among the project's dependencies. It must be 2.15 or newer.
     *
     * <pre>{@code <jackson>auto</jackson>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.jackson", defaultValue = "none")
    private String jackson = "none";

    /**
     * From which findings on the build fails and nothing is generated: <code>error</code>, <code>warning</code> or
     * <code>info</code>.
     *
     * <pre>{@code <failOn>warning</failOn>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * Replaces and removes files that were edited after they were generated as well, which is an error otherwise.
     *
     * <pre>{@code mvn generate-sources -Dqmp-events.overwrite=true}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.overwrite", defaultValue = "false")
    private boolean overwrite;

    /**
     * Does nothing at all if true.
     *
     * <pre>{@code <skip>true</skip>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        try {
            generate(injected(project), injected(session), injected(execution));
        } catch (ConfigurationException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write to " + outputDirectory + ": " + e, e);
        }
    }

    private void generate(MavenProject here, MavenSession build, MojoExecution self)
            throws IOException, MojoFailureException {
        new RuntimeDependency(self.getVersion()).requireIn(here.getArtifacts());
        ShownPaths paths = new ShownPaths(Path.of(build.getExecutionRootDirectory()));
        FailOn threshold = FailOn.parse(failOn);
        Set<JacksonVersion> jacksonVersions = JacksonOption.parse(jackson).in(here.getArtifacts());
        SpecInput input = input(paths);
        GenerationRequest request =
                new GenerationRequest(input, packageName, options(paths)).withJackson(jacksonVersions);
        OutputFolder folder = new OutputFolder(outputDirectory.toPath(), self.getExecutionId());
        Regeneration regeneration = new Regeneration(request, threshold.severity(), folder);
        Optional<OutputReport> upToDate = regeneration.upToDate();
        if (upToDate.isPresent()) {
            here.addCompileSourceRoot(outputDirectory.getPath());
            getLog().info(GenerationSummary.upToDate(upToDate.get()));
            return;
        }
        Generation generation = QmpEventsGenerator.generate(request);
        new FindingsLog(getLog()).log(generation.reading());
        threshold.check(generation.reading());
        OutputReport report = regeneration.write(
                generation,
                overwrite ? EditedFiles.lose() : EditedFiles.keep("-Dqmp-events.overwrite=true replaces it"));
        here.addCompileSourceRoot(outputDirectory.getPath());
        getLog().info(GenerationSummary.of(input, generation, report, paths.shown(outputDirectory.toPath())));
    }

    private ReadingOptions options(ShownPaths paths) {
        return new ReadingOptions(
                MemberOverrides.parse(overrides),
                findings == null
                        ? FindingPolicy.NONE
                        : FindingPolicy.ofFile(findings.toPath(), paths.shown(findings.toPath())),
                ConfigurationParser.parse(conditions));
    }

    private SpecInput input(ShownPaths paths) {
        if (spec == null) {
            return SpecInput.bundled(qemuVersion);
        }
        String name = paths.shown(spec.toPath());
        return SpecInput.ofFile(spec.toPath()).called(name);
    }

    private static <T> T injected(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Maven sets this");
        }
        return value;
    }
}
