package io.github.qmpevents.maven;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.json.FindingsJson;
import io.github.qmpevents.generator.json.SarifLog;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with a description, in the build log or in a file for other programs. Generates nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractSpecMojo {
    /**
     * From which findings on the build fails: <code>error</code>, <code>warning</code> or <code>info</code>.
     *
     * <pre>{@code <failOn>warning</failOn>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * What findings look like in <code>reportFile</code>: <code>sarif</code> (2.1.0) or <code>json</code>.
     *
     * <pre>{@code <format>json</format>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.format", defaultValue = "sarif")
    private String format = "sarif";

    /**
     * A file to write the findings to, besides the build log; it is written if the build fails for them as well.
     *
     * <pre>{@code <reportFile>target/qmp-events.sarif</reportFile>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.reportFile")
    private @Nullable File reportFile;

    /**
     * The QAPI schema of the same QEMU, to compare a document with: a folder or archive, such as QEMU's sources, or the
     * top file.
     *
     * <pre>{@code mvn qmp-events:check -Dqmp-events.spec=qmp-events.txt -Dqmp-events.against=qemu-2.7.0}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.against")
    private @Nullable File against;

    /** Maven makes it. */
    @Inject
    public CheckMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run(MavenBuild build) throws IOException, MojoFailureException {
        FailOn threshold = FailOn.parse(failOn);
        requireFormat();
        SpecReading reading = QmpEventsGenerator.read(input(build), options(build));
        Comparison found = against == null
                ? Comparison.none(reading)
                : QmpEventsGenerator.compare(reading, QapiInput.of(against.toPath()));
        new FindingsLog(getLog()).log(found, reading);
        if (found.review().isEmpty()) {
            getLog().info(reading.name() + ": no findings.");
        }
        if (reportFile != null) {
            ReportFile.write(reportFile.toPath(), report(reading, found, build));
        }
        if (found.review().hasFindings(threshold.severity())) {
            throw new MojoFailureException(reading.name() + " has findings, and failOn is "
                    + threshold.severity().word() + "; they are listed above");
        }
    }

    private void requireFormat() {
        if (!format.equals("sarif") && !format.equals("json")) {
            throw new ConfigurationException("format is \"" + format + "\"; choose one of sarif and json");
        }
    }

    private String report(SpecReading reading, Comparison found, MavenBuild build) {
        return format.equals("json")
                ? FindingsJson.write(reading.name(), found.review())
                : SarifLog.write(found.review(), Optional.of(build.execution().getVersion()), build.start());
    }
}
