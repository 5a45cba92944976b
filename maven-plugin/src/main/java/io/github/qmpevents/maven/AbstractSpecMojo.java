package io.github.qmpevents.maven;

import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.ReleaseSpec;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.configure.ConfigurationParser;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals are told about the description. */
abstract class AbstractSpecMojo extends AbstractMojo {
    /**
     * What describes the events: an event document in the form of QEMU's <code>qmp-events.txt</code>, or a QAPI schema,
     * which is a folder, zip or jar with <code>qapi-schema.json</code> or <code>qapi/qapi-schema.json</code>, such as
     * QEMU's sources, or such a file. Without it, the document that comes with the plugin is read, see
     * <code>qemuVersion</code>.
     *
     * <p>It may be a path, a file in an archive, or an artifact, with a file in it if it is an archive of more than a
     * schema:
     *
     * <pre>{@code
     * <spec>src/main/qmp/qmp-events.txt</spec>
     * <spec>qemu-10.0.zip!/qapi/qapi-schema.json</spec>
     * <spec>com.acme:vm-protocol:1.2!/qmp/qmp-events.txt</spec>
     * <spec>com.acme:vm-protocol:txt:1.2</spec>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.spec")
    private @Nullable String spec;

    /**
     * Which of the documents that come with the plugin to read: the version of QEMU that it describes. There are 2.7,
     * 7.2 and 9.1; the newest is read if this is not given. Ignored if <code>spec</code> or <code>specs</code> is given.
     *
     * <p>The first and the last of a span of them mean all of these, merged as <code>specs</code> are.
     *
     * <pre>{@code
     * <qemuVersion>7.2</qemuVersion>
     * <qemuVersion>2.7-9.1</qemuVersion>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.qemuVersion")
    private @Nullable String qemuVersion;

    /**
     * In place of <code>spec</code>, the descriptions of several releases of QEMU, each with its release and an equals
     * sign before what <code>spec</code> would say. They are merged, so that one program is at home with all of them: an
     * event, a member or a value is there if any release has it, and a member is mandatory only if it is so in all that
     * have its event. The documentation tells since and until which of them something is there. Where types disagree,
     * a finding tells what became of them.
     *
     * <pre>{@code
     * <specs>
     *   <spec>2.7=src/main/qmp/qmp-events.txt</spec>
     *   <spec>9.1=com.acme:qemu-schema:zip:9.1</spec>
     * </specs>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> specs = new ArrayList<>();

    /**
     * Documents in the form of <code>qmp-events.txt</code> that are laid over the description, in this order: they add
     * events, members and values that it lacks, or say of what type a member really is and whether it may be absent.
     * Each change is a finding of the severity <code>info</code>. They may be anywhere that <code>spec</code> may be.
     *
     * <pre>{@code
     * <supplements>
     *   <supplement>src/main/qmp/our-patches.txt</supplement>
     * </supplements>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> supplements = new ArrayList<>();

    /**
     * The QAPI schema of the same QEMU, which tells the types that a document leaves to it or does not tell at all: a
     * folder, zip or jar as <code>spec</code> takes it, or a file. Where document and schema disagree there is a
     * finding, and what the document does tell holds.
     *
     * <pre>{@code <schema>com.acme:qemu-schema:zip:2.7</schema>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.schema")
    private @Nullable String schema;

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

    private final RepositorySystem repositories;

    AbstractSpecMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        try {
            run(new MavenBuild(injected(project), injected(session), injected(execution)));
        } catch (ConfigurationException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read or write: " + e, e);
        }
    }

    /** Does what the goal is for. */
    abstract void run(MavenBuild build) throws IOException, MojoFailureException;

    SpecInput input(MavenBuild build) {
        SpecInput input = described(build);
        SpecInput resolved = schema == null ? input : input.resolvedBy(find(schema, build));
        return supplements.isEmpty()
                ? resolved
                : resolved.supplementedBy(supplements.stream()
                        .map(supplement -> find(supplement, build))
                        .toList());
    }

    private SpecInput described(MavenBuild build) {
        if (!specs.isEmpty()) {
            return merged(build);
        }
        if (spec != null) {
            return find(spec, build);
        }
        return qemuVersion == null ? SpecInput.newestBundled() : SpecInput.bundled(qemuVersion);
    }

    private SpecInput merged(MavenBuild build) {
        if (spec != null) {
            throw new ConfigurationException("both spec and specs are given; add " + spec + " to specs with its release"
                    + " before it, or leave it out");
        }
        return SpecInput.merged(specs.stream()
                .map(ReleaseSpec::parse)
                .map(one -> find(one.place(), build).ofRelease(one.release()))
                .toList());
    }

    SpecInput find(String where, MavenBuild build) {
        return build.specs(repositories).find(where);
    }

    ReadingOptions options(MavenBuild build) {
        return new ReadingOptions(
                MemberOverrides.parse(overrides),
                findings == null
                        ? FindingPolicy.NONE
                        : FindingPolicy.ofFile(findings.toPath(), build.paths().shown(findings.toPath())),
                ConfigurationParser.parse(conditions));
    }

    private static <T> T injected(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Maven sets this");
        }
        return value;
    }
}
