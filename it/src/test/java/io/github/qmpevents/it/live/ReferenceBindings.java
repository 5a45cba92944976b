package io.github.qmpevents.it.live;

import io.github.qmpevents.it.Checkout;
import io.github.qmpevents.it.Cli;
import io.github.qmpevents.it.Compiler;
import io.github.qmpevents.it.live.report.Sightings;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Java that is made, here and now, of a document that QEMU published itself. */
final class ReferenceBindings {
    private static final String DOCUMENT = "../shared/corpus/qmp-events/2016-07-13_6aae5be.txt";
    private static final String PACKAGE = "reference.events";

    private final EventTable<?> table;

    /** Generates, compiles and loads it. */
    ReferenceBindings(Path folder) throws Exception {
        Path sources = folder.resolve("sources");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Cli.Result result = new Cli(folder)
                .run(
                        "generate",
                        "--package",
                        PACKAGE,
                        "--output",
                        sources.toString(),
                        document().toString());
        String complaint = result.status() == 0 ? Compiler.forJava17().compile(sources, classes) : result.err();
        if (!complaint.isEmpty()) {
            throw new IllegalStateException(complaint);
        }
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReferenceBindings.class.getClassLoader());
        table = (EventTable<?>)
                loader.loadClass(PACKAGE + ".QemuEvents").getField("TABLE").get(null);
    }

    static boolean isThere() {
        return Files.exists(document());
    }

    private static Path document() {
        return Checkout.file(DOCUMENT);
    }

    /** Reads all that came over some connections. */
    Sightings read(List<String> streams) throws IOException {
        Sightings sightings = new Sightings();
        for (String stream : streams) {
            read(table, stream, sightings);
        }
        return sightings;
    }

    private static <T extends QmpEvent> void read(EventTable<T> table, String stream, Sightings sightings)
            throws IOException {
        EventStream.of(table)
                .onEvent(sightings::add)
                .onUnrecognized(event -> {})
                .onDrift(sightings::add)
                .read(new ByteArrayInputStream(stream.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
