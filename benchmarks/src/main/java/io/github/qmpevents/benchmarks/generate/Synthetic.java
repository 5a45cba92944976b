package io.github.qmpevents.benchmarks.generate;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.runtime.EventTable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Generated code of a {@link SyntheticDocument}, compiled once and kept for the next JVM as long as it stays the same. */
public final class Synthetic {
    private static final String PACKAGE = "synthetic";

    private Synthetic() {}

    /** What the generator makes of a document of so many events. */
    static Generation generate(int events) {
        return generate(SpecInput.ofBytes("synthetic-" + events + ".txt", SyntheticDocument.of(events)));
    }

    /** What the generator makes of a document. */
    static Generation generate(SpecInput document) {
        Generation generation =
                QmpEventsGenerator.generate(new GenerationRequest(document, PACKAGE, MemberOverrides.NONE));
        if (generation.hasErrors() || generation.files().isEmpty()) {
            throw new IllegalStateException("the document has errors: "
                    + generation.reading().reported().get(0));
        }
        return generation;
    }

    /** A folder of class files. */
    static Path classes(int events) throws IOException {
        Generation generation = generate(events);
        CRC32 sum = new CRC32();
        generation.files().forEach(file -> sum.update(file.content().getBytes(StandardCharsets.US_ASCII)));
        Path folder = Path.of("benchmarks", "target", "synthetic", events + "-" + Long.toHexString(sum.getValue()));
        Path complete = folder.resolve("complete");
        if (!Files.exists(complete)) {
            Files.createDirectories(folder);
            Javac.compile(generation.files(), folder);
            Files.createFile(complete);
        }
        return folder;
    }

    /** The table of a document of so many events. */
    static EventTable<?> table(int events) throws IOException, ReflectiveOperationException {
        URL[] path = {classes(events).toUri().toURL()};
        // Not closed: the classes of the table are loaded when they are needed.
        URLClassLoader loader = new URLClassLoader(path, Synthetic.class.getClassLoader());
        return (EventTable<?>)
                loader.loadClass(PACKAGE + ".QemuEvents").getField("TABLE").get(null);
    }
}
