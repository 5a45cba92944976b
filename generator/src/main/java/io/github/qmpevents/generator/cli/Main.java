package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The command line: {@code qmp-events generate|model|check|diff|matrix|drift|tail|introspect|explain}. Standard output carries the product, standard
 * error all else.
 */
@Command(
        name = "qmp-events",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns the description of QEMU's events into Java.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            GenerateCommand.class,
            ModelCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            MatrixCommand.class,
            DriftCommand.class,
            TailCommand.class,
            IntrospectCommand.class,
            ExplainCommand.class
        },
        footer = {
            "",
            "SPEC is an event document in the form of QEMU's qmp-events.txt, a QAPI schema, the socket of",
            "a running QEMU's monitor, which is asked, or - for standard input; without it the document",
            "that comes with this program is read.",
            "Exit status: 0 done, 1 findings, 2 wrong usage, 3 a file cannot be read or written,",
            "or a fault of this program."
        })
public final class Main {
    /** Findings as grave as {@code --fail-on}, or graver. */
    static final int FINDINGS = 1;

    private static final int WRONG_USAGE = 2;
    private static final int UNUSABLE_FILE = 3;
    private static final int OWN_FAULT = 3;

    private Main() {}

    /** Runs the command line and ends the virtual machine with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(new Streams(System.in, System.out, System.err), arguments));
    }

    /** Runs the command line. */
    static int run(Streams streams, String... arguments) {
        CommandLine line = new CommandLine(new Main(), new CommandFactory(streams));
        line.setOut(writer(streams.out()));
        line.setErr(writer(streams.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Main::explain);
        return line.execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int explain(Exception exception, CommandLine line, ParseResult parsed) {
        if (exception instanceof UnusablePathException
                || exception instanceof IOException
                || exception instanceof UncheckedIOException) {
            line.getErr().println("qmp-events: " + oneLine(exception));
            return UNUSABLE_FILE;
        }
        if (exception instanceof ConfigurationException) {
            line.getErr().println("qmp-events: " + oneLine(exception));
            return WRONG_USAGE;
        }
        line.getErr().println("qmp-events: this is a fault of the program's own; please report it with what follows");
        exception.printStackTrace(line.getErr());
        return OWN_FAULT;
    }

    private static String oneLine(Exception exception) {
        String message = exception.getMessage() == null ? exception.toString() : exception.getMessage();
        return PlainText.printable(message);
    }

    /** What the program reads and prints. */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}
}
