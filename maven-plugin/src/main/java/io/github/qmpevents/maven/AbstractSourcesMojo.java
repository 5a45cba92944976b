package io.github.qmpevents.maven;

import io.github.qmpevents.generator.CommandFilter;
import io.github.qmpevents.generator.EventFilter;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.TypeNames;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** What goals are told about the sources that there are to be. */
abstract class AbstractSourcesMojo extends AbstractSpecMojo {
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
     * The events to generate, by their names; <code>*</code> stands for any letters, <code>?</code> for one. Without it,
     * all. Others arrive as unrecognised events. A pattern that fits no event is an error.
     *
     * <pre>{@code
     * <includes>
     *   <include>BLOCK_*</include>
     *   <include>SHUTDOWN</include>
     * </includes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.includes")
    private List<String> includes = new ArrayList<>();

    /**
     * Events that are not generated, even if they are included.
     *
     * <pre>{@code
     * <excludes>
     *   <exclude>SPICE_*</exclude>
     * </excludes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.excludes")
    private List<String> excludes = new ArrayList<>();

    /**
     * Whether to generate commands, too: in the package <code>commands</code> below the one of the events, a client with
     * a method for each, and the types that they take and return. The description has to be a QAPI schema, or a document
     * with one as its <code>schema</code>.
     *
     * <pre>{@code <commands>true</commands>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.commands", defaultValue = "false")
    private boolean commands;

    /**
     * The commands to generate, by their names; <code>*</code> stands for any letters, <code>?</code> for one. Without
     * it, all. What they take and return comes along. A pattern that fits no command is an error.
     *
     * <pre>{@code
     * <includeCommands>
     *   <includeCommand>query-*</includeCommand>
     *   <includeCommand>device_del</includeCommand>
     * </includeCommands>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.includeCommands")
    private List<String> includeCommands = new ArrayList<>();

    /**
     * Commands that are not generated, even if they are included.
     *
     * <pre>{@code
     * <excludeCommands>
     *   <excludeCommand>x-*</excludeCommand>
     * </excludeCommands>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.excludeCommands")
    private List<String> excludeCommands = new ArrayList<>();

    /**
     * What the sealed interface of all events is called.
     *
     * <pre>{@code <rootType>VmEvent</rootType>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.rootType", defaultValue = "QemuEvent")
    private String rootType = "QemuEvent";

    /**
     * What the class is called that holds <code>TABLE</code>, which finds events by name and by class.
     *
     * <pre>{@code <tableType>VmEvents</tableType>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "qmp-events.tableType", defaultValue = "QemuEvents")
    private String tableType = "QemuEvents";

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

    AbstractSourcesMojo(RepositorySystem repositories) {
        super(repositories);
    }

    GenerationRequest request(SpecInput input, MavenBuild build) throws MojoFailureException {
        return new GenerationRequest(input, packageName, options(build))
                .withJackson(JacksonOption.parse(jackson).in(build.project().getArtifacts()))
                .withEvents(new EventFilter(includes, excludes))
                .withCommands(CommandFilter.asked(commands, includeCommands, excludeCommands))
                .withTypes(new TypeNames(rootType, tableType));
    }

    FailOn failOn() {
        return FailOn.parse(failOn);
    }
}
