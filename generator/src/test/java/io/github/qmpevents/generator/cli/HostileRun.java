package io.github.qmpevents.generator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs the command line on documents, each into an output folder that an earlier run has filled. A program of its own,
 * so that it has a small heap, another locale or another charset.
 */
public final class HostileRun {
    private static final String EARLIER = """
            Earlier
            =======

            EARLIER
            -------

            What was generated before.

            Data: None.
            """;

    private HostileRun() {}

    /** The package of the sources that are made of a document. */
    public static String packageOf(String document) {
        return "hostile.d" + document.replaceAll("\\W", "_");
    }

    /** The first argument is where to work: for each further one, a document, there will be a folder of its name. */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[0]);
        for (String document : Arrays.asList(arguments).subList(1, arguments.length)) {
            run(Path.of(document), work);
        }
    }

    private static void run(Path document, Path work) throws IOException {
        String name = document.getFileName().toString();
        Path folder = Files.createDirectories(work.resolve(name));
        generate(new ByteArrayInputStream(EARLIER.getBytes(UTF_8)), "-", folder, "hostile.earlier");
        Files.writeString(folder.resolve("out").resolve("own.txt"), "not generated");
        long start = System.nanoTime();
        String log = generate(InputStream.nullInputStream(), document.toString(), folder, packageOf(name));
        Files.writeString(folder.resolve("log"), log);
        System.out.println(name + " " + (System.nanoTime() - start) / 1_000_000);
    }

    private static String generate(InputStream in, String document, Path folder, String packageName) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String output = folder.resolve("out").toString();
        int status = Main.run(
                new Main.Streams(in, System.out, new PrintStream(err, true)),
                "generate",
                document,
                "--package",
                packageName,
                "--output",
                output);
        return status + "\n" + err.toString(UTF_8);
    }
}
