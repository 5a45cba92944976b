package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.qapi.introspect.Introspection;
import io.github.qmpevents.generator.qapi.parse.SchemaContents;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.source.SocketFile;
import io.github.qmpevents.spec.BundledSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A description of events to read, an event document or a QAPI schema, and what to call it. */
public final class SpecInput {
    /** How much is read of an input without a known end; a little more than what is taken. */
    private static final int MOST_BYTES = (16 << 20) + 1;

    /** So much of a file tells of which kind it is. */
    private static final int LOOKED_AT = 4096;

    private final String name;
    private final String label;
    private final byte[] bytes;
    private final Optional<QapiInput> schema;
    private final Composition composition;

    private SpecInput(String name, String label, byte[] bytes, Optional<QapiInput> schema, Composition composition) {
        this.name = name;
        this.label = label;
        this.bytes = bytes;
        this.schema = schema;
        this.composition = composition;
    }

    private SpecInput(String name, String label, byte[] bytes) {
        this(name, label, bytes, Optional.empty(), Composition.PLAIN);
    }

    private SpecInput with(Composition other) {
        return new SpecInput(name, label, bytes, schema, other);
    }

    /** What it is called in findings; a path as the user gave it. */
    public String name() {
        return name;
    }

    /** What it is called in summaries. */
    public String label() {
        return label;
    }

    /** The schema that it is; empty if it is a document. */
    Optional<QapiInput> schema() {
        return schema;
    }

    /** Its content if it is a document, which should be UTF-8. */
    byte[] bytes() {
        return bytes;
    }

    /** What it is put together of. */
    Composition composition() {
        return composition;
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.with(name).with(bytes);
        composition.addTo(fingerprint);
        if (schema.isPresent()) {
            SchemaContents.forEach(schema.get(), fingerprint::with);
        }
    }

    /**
     * What a path leads to: what QEMU replied to {@code query-qmp-schema} if it is JSON; a QAPI schema if it is a folder, a
     * zip or jar, or its name ends with {@code .json}; else an event document.
     *
     * @throws UnusablePathException if it cannot be read; the message names it and says why
     */
    public static SpecInput ofFile(Path file) {
        String name = file.toString();
        if (SocketFile.isAt(file)) {
            throw unreadable(
                    name,
                    "it is a socket, and what is built depends on files alone; save what the QEMU tells of itself, by"
                            + " qmp-events introspect " + name + " > schema.json",
                    null);
        }
        if (QapiInput.isMeantBy(file) && !isIntrospection(file)) {
            return ofSchema(QapiInput.of(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new SpecInput(name, name, in.readNBytes(MOST_BYTES));
        } catch (NoSuchFileException e) {
            throw unreadable(name, "there is no such file", e);
        } catch (IOException e) {
            throw unreadable(name, String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isIntrospection(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Introspection.isMeantBy(in.readNBytes(LOOKED_AT));
        } catch (IOException e) {
            throw unreadable(file.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * What a word of a command line means: the bundled document if it is a version that there is one of, and no file is
     * called so; else a path.
     *
     * @throws UnusablePathException if it cannot be read; the message names it and says why
     */
    public static SpecInput of(String place) {
        Path path = Path.of(place);
        return BundledSpec.qemuVersions().contains(place) && !Files.exists(path) ? bundled(place) : ofFile(path);
    }

    /** A QAPI schema. */
    public static SpecInput ofSchema(QapiInput schema) {
        return new SpecInput(schema.name(), schema.name(), new byte[0], Optional.of(schema), Composition.PLAIN);
    }

    /** A content that is there already. */
    public static SpecInput ofBytes(String name, byte[] bytes) {
        return new SpecInput(name, name, bytes.clone());
    }

    /** What a stream holds to its end. The stream is not closed. */
    public static SpecInput ofStream(String name, InputStream in) throws IOException {
        return new SpecInput(name, name, in.readNBytes(MOST_BYTES));
    }

    /** The document of the newest QEMU of which one comes with the generator. */
    public static SpecInput newestBundled() {
        return bundled(BundledSpec.newest().qemuVersion());
    }

    /**
     * The document that comes with the generator, or several of them, merged.
     *
     * @param qemuVersion one of {@link BundledSpec#qemuVersions()}, or the first and the last of a span of them, such as
     *     {@code 2.7-9.1}
     * @throws ConfigurationException if there is none for such a version; the message lists those that there are
     */
    public static SpecInput bundled(String qemuVersion) {
        List<String> releases = BundledSpan.releases(qemuVersion);
        SpecInput input = releases.size() == 1
                ? ofBundled(releases.get(0))
                : merged(releases.stream().map(SpecInput::ofBundled).toList());
        return new SpecInput(
                input.name,
                "qmp-events " + qemuVersion.strip() + " (bundled)",
                input.bytes,
                input.schema,
                input.composition);
    }

    private static SpecInput ofBundled(String version) {
        BundledSpec spec = BundledSpec.of(version);
        return new SpecInput(spec.fileName(), spec.fileName(), spec.bytes()).ofRelease(version);
    }

    /**
     * The descriptions of several releases, merged into one: with every event, member and value of any of them, and
     * members mandatory only if they are in all.
     *
     * @param inputs in any order; at least one, each with its release
     * @throws ConfigurationException if one has no release, or two have the same
     */
    public static SpecInput merged(List<SpecInput> inputs) {
        List<SpecInput> ordered = ReleaseOrder.of(inputs);
        if (ordered.size() == 1) {
            return ordered.get(0);
        }
        String names = ordered.stream().map(SpecInput::name).collect(Collectors.joining(", "));
        Composition several = new Composition(Optional.empty(), ordered, List.of(), Optional.empty());
        return new SpecInput(names, names, new byte[0], Optional.empty(), several);
    }

    /**
     * The same with documents laid over it, which add events, members and values, or say what members really are.
     *
     * @param documents in the order in which they are laid, none of them put together of others
     * @throws ConfigurationException if one is no document
     */
    public SpecInput supplementedBy(List<SpecInput> documents) {
        documents.forEach(SpecInput::requireDocument);
        return with(composition.supplementedBy(documents));
    }

    private static void requireDocument(SpecInput input) {
        if (!DescriptionReader.isDocument(input)) {
            throw new ConfigurationException("the supplement " + input.name
                    + " is not a document like qmp-events.txt; a schema can be merged, but not laid over another");
        }
    }

    /**
     * The same with the types of a schema where it does not tell them itself.
     *
     * @param types the schema of the same QEMU, or what that QEMU replied
     * @throws ConfigurationException if it is a document
     */
    public SpecInput resolvedBy(SpecInput types) {
        if (DescriptionReader.isDocument(types)) {
            throw new ConfigurationException(
                    types.name + " is not a QAPI schema, which tells the types that a document leaves open");
        }
        return with(composition.resolvedBy(types));
    }

    /**
     * The same as the description of a release.
     *
     * @param version such as {@code 7.2}
     * @throws ConfigurationException if that is no number of a release
     */
    public SpecInput ofRelease(String version) {
        return with(composition.ofRelease(new QemuRelease(version.strip()).text()));
    }

    /** The same content under another name. */
    public SpecInput called(String otherName) {
        return new SpecInput(otherName, otherName, bytes, schema.map(input -> input.called(otherName)), composition);
    }

    private static UnusablePathException unreadable(String name, String reason, @Nullable IOException cause) {
        return new UnusablePathException("cannot read the event document " + name + ": " + reason, cause);
    }
}
