package io.github.qmpevents.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An event document that ships with this jar: the events of one version of QEMU, in the format of QEMU's own
 * {@code qmp-events.txt}. Immutable; there is one instance for each version.
 *
 * <p>The document is ASCII text with LF line ends, at most 79 characters in a line.
 */
public final class BundledSpec {
    /** Oldest first. */
    private static final List<BundledSpec> ALL =
            List.of(new BundledSpec("2.7"), new BundledSpec("7.2"), new BundledSpec("9.1"));

    private final String qemuVersion;

    private BundledSpec(String qemuVersion) {
        this.qemuVersion = qemuVersion;
    }

    /**
     * The document of one version of QEMU.
     *
     * @param qemuVersion one of {@link #qemuVersions()}, such as {@code 2.7}
     * @throws IllegalArgumentException if there is no document of that version; the message names those that there are
     */
    public static BundledSpec of(String qemuVersion) {
        for (BundledSpec spec : ALL) {
            if (spec.qemuVersion.equals(qemuVersion)) {
                return spec;
            }
        }
        throw new IllegalArgumentException("no event document of QEMU " + qemuVersion
                + " is bundled; there are documents of: " + String.join(", ", qemuVersions()));
    }

    /** The document of the newest version of QEMU among {@link #qemuVersions()}. */
    public static BundledSpec newest() {
        return ALL.get(ALL.size() - 1);
    }

    /** The versions of QEMU that have a document here, oldest first; never empty. */
    public static List<String> qemuVersions() {
        List<String> versions = new ArrayList<>();
        for (BundledSpec spec : ALL) {
            versions.add(spec.qemuVersion);
        }
        return List.copyOf(versions);
    }

    /** The version of QEMU that this document describes, such as {@code 2.7}. */
    public String qemuVersion() {
        return qemuVersion;
    }

    /** A name for messages and for copies on disk, such as {@code qmp-events-2.7.txt}; the resource has another one. */
    public String fileName() {
        return "qmp-events-" + qemuVersion + ".txt";
    }

    /**
     * The absolute name of the resource, such as {@code /io/github/qmpevents/spec/qemu-2.7/qmp-events.txt}. It is not
     * encapsulated on the module path: a folder with this name is no package.
     */
    public String resourcePath() {
        return "/io/github/qmpevents/spec/qemu-" + qemuVersion + "/qmp-events.txt";
    }

    /**
     * Opens the document; the caller closes it.
     *
     * @throws IllegalStateException if the jar was repackaged without it
     */
    public InputStream open() {
        InputStream stream = BundledSpec.class.getResourceAsStream(resourcePath());
        if (stream == null) {
            throw new IllegalStateException("the resource " + resourcePath()
                    + " is missing beside the class " + BundledSpec.class.getName()
                    + "; repackage the jar with its resources");
        }
        return stream;
    }

    /**
     * The whole document.
     *
     * @return a new array at each call
     * @throws IllegalStateException if the jar was repackaged without it
     * @throws UncheckedIOException if the jar cannot be read
     */
    public byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resourcePath(), e);
        }
    }

    /** The {@link #fileName()}. */
    @Override
    public String toString() {
        return fileName();
    }
}
