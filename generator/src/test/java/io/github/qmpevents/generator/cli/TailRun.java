package io.github.qmpevents.generator.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command did.
 *
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record TailRun(int status, String out, String err) {
    /** Runs it without input. */
    static TailRun of(String... arguments) {
        return on(new ByteArrayInputStream(new byte[0]), arguments);
    }

    static TailRun on(InputStream input, String... arguments) {
        return into(new ByteArrayOutputStream(), input, arguments);
    }

    static TailRun into(OutputStream out, InputStream input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new Main.Streams(
                        input,
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                arguments);
        return new TailRun(status, out.toString(), err.toString(StandardCharsets.UTF_8));
    }
}
