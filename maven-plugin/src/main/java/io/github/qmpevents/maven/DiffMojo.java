package io.github.qmpevents.maven;

import io.github.qmpevents.generator.DescriptionDiff;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.DiffFormat;
import io.github.qmpevents.generator.diff.Effect;
import io.github.qmpevents.generator.diff.ModelDiff;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Tells what differs between an older description and <code>spec</code>: events, members and values that were added,
 * removed or changed, and what becomes of code that was written for the older one.
 *
 * <pre>{@code mvn qmp-events:diff -Dqmp-events.from=com.acme:vm-protocol:1.1!/qmp-events.txt -Dqmp-events.spec=qmp-events.txt}</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractSpecMojo {
    /**
     * The description that code was written for, in any form that <code>spec</code> may have, or the version of QEMU of
     * one that comes with the plugin.
     *
     * <pre>{@code <from>2.7</from>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.from", required = true)
    private String from = "";

    /**
     * What differences look like: <code>text</code>, <code>markdown</code>, <code>json</code>, or
     * <code>html</code>, a page of its own, for which a <code>reportFile</code> should be named.
     *
     * <pre>{@code <format>markdown</format>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.format", defaultValue = "text")
    private String format = "text";

    /**
     * A file to write the differences to, in place of the build log.
     *
     * <pre>{@code <reportFile>target/changed-events.md</reportFile>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.reportFile")
    private @Nullable File reportFile;

    /**
     * Differences from which on the build fails: <code>source</code>, those after which code may not compile,
     * <code>behaviour</code>, those after which it may do something else as well, or <code>none</code>, any. Without it
     * the build never fails for them.
     *
     * <pre>{@code <failOnEffect>source</failOnEffect>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.failOnEffect")
    private @Nullable String failOnEffect;

    /** Maven makes it. */
    @Inject
    public DiffMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run(MavenBuild build) throws IOException, MojoFailureException {
        DiffFormat form = Words.choose("format", DiffFormat.class, format);
        Optional<Effect> limit =
                Optional.ofNullable(failOnEffect).map(word -> Words.choose("failOnEffect", Effect.class, word));
        SpecReading before = read(older(build));
        SpecReading after = read(input(build));
        ModelDiff diff = DescriptionDiff.of(before, after);
        tell(DescriptionDiff.write(diff, form), build);
        if (limit.isPresent() && diff.hasEffect(limit.get())) {
            throw new MojoFailureException(
                    after.name() + " differs from " + before.name() + ", and failOnEffect is " + failOnEffect);
        }
    }

    private SpecInput older(MavenBuild build) {
        return from.matches("\\d+\\.\\d+") ? SpecInput.bundled(from) : find(from, build);
    }

    /** Overrides and silenced findings are for the one that is generated from, so they are left out of both. */
    private SpecReading read(SpecInput input) throws MojoFailureException {
        SpecReading reading = QmpEventsGenerator.read(input, ReadingOptions.NONE);
        if (reading.hasFindings(Severity.ERROR)) {
            new FindingsLog(getLog()).log(reading);
            throw new MojoFailureException(reading.name() + " has errors; they are listed above");
        }
        return reading;
    }

    private void tell(String text, MavenBuild build) throws IOException {
        if (reportFile == null) {
            text.lines().forEach(line -> getLog().info(line));
        } else {
            ReportFile.write(reportFile.toPath(), text);
            getLog().info("Differences are in " + build.paths().shown(reportFile.toPath()) + ".");
        }
    }
}
