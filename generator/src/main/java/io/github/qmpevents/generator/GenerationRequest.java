package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.naming.JacksonVersion;
import io.github.qmpevents.generator.naming.NamingOptions;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.text.PlainText;
import java.util.Optional;
import java.util.Set;

/**
 * What to generate.
 *
 * @param spec the description of the events
 * @param packageName the package of all generated types
 * @param options what to take into account when reading it
 * @param jackson the versions of Jackson to generate modules for
 * @param events which events to generate
 * @param types what the types are called that are not named after an event
 * @param commands which commands to generate too; none if empty
 */
public record GenerationRequest(
        SpecInput spec,
        String packageName,
        ReadingOptions options,
        Set<JacksonVersion> jackson,
        EventFilter events,
        TypeNames types,
        Optional<CommandFilter> commands) {
    /**
     * Checks the package's name.
     *
     * @throws ConfigurationException if it is none
     */
    public GenerationRequest {
        if (!NamingOptions.isPackageName(packageName)) {
            throw new ConfigurationException("not a package name: \"" + printable(packageName)
                    + "\"; it must be Java identifiers separated by dots, none of them a keyword,"
                    + " such as com.acme.vm.events");
        }
        jackson = Set.copyOf(jackson);
    }

    /** A request that shows all findings, each as grave as it is by itself, and wants no module of Jackson. */
    public GenerationRequest(SpecInput spec, String packageName, MemberOverrides overrides) {
        this(spec, packageName, new ReadingOptions(overrides, FindingPolicy.NONE));
    }

    /** A request for all events by the usual names, that wants no module of Jackson. */
    public GenerationRequest(SpecInput spec, String packageName, ReadingOptions options) {
        this(spec, packageName, options, Set.of(), EventFilter.ALL, TypeNames.DEFAULT, Optional.empty());
    }

    /** The same request with modules for these versions of Jackson. */
    public GenerationRequest withJackson(Set<JacksonVersion> versions) {
        return new GenerationRequest(spec, packageName, options, versions, events, types, commands);
    }

    /** The same request for some of the events. */
    public GenerationRequest withEvents(EventFilter some) {
        return new GenerationRequest(spec, packageName, options, jackson, some, types, commands);
    }

    /** The same request with other names. */
    public GenerationRequest withTypes(TypeNames names) {
        return new GenerationRequest(spec, packageName, options, jackson, events, names, commands);
    }

    /**
     * The same request with commands, in the package {@code commands} below the one of the events, and the types that they
     * reach. The description has to be a QAPI schema, or resolved by one.
     */
    public GenerationRequest withCommands(Optional<CommandFilter> some) {
        return new GenerationRequest(spec, packageName, options, jackson, events, types, some);
    }

    /**
     * A word that is another one if the generator, or anything that it would be given, is another one; for {@link
     * io.github.qmpevents.generator.output.OutputFolder#upToDate}. Of the description no more
     * is read for it than what files it has.
     *
     * @return empty if the generator is not run from its jar, so that nothing is known of it
     */
    public String fingerprint() {
        Optional<String> generator = GeneratorIdentity.known();
        return generator.isPresent() ? fingerprint(generator.get()) : "";
    }

    String fingerprint(String generator) {
        Fingerprint fingerprint = new Fingerprint().with(generator).with(packageName);
        spec.addTo(fingerprint);
        options.addTo(fingerprint);
        events.addTo(fingerprint);
        fingerprint.with(types.root()).with(types.table());
        for (JacksonVersion version : JacksonVersion.values()) {
            fingerprint.with(jackson.contains(version) ? version.word() : "");
        }
        commands.ifPresent(filter -> filter.addTo(fingerprint));
        return fingerprint.word();
    }

    NamingOptions names() {
        return new NamingOptions(packageName, types.root(), types.table(), jackson);
    }

    static String printable(String text) {
        String shown = PlainText.printable(text);
        return shown.length() > 80 ? shown.substring(0, 80) + "..." : shown;
    }
}
