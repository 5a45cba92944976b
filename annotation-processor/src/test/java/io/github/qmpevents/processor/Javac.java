package io.github.qmpevents.processor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** A compiler as on the command line. */
interface Javac {
    /** Compiles, and gives what the compiler said; nothing if all is well. */
    String run(List<String> arguments) throws IOException;

    /** The one of the JDK that runs, in this process. */
    static Javac ofThisJdk() {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        return arguments -> {
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said);
            javac.run(out, out, arguments.toArray(new String[0]));
            return said.toString();
        };
    }

    /** The one of another JDK, in a process of its own. */
    static Javac of(Path home) {
        return arguments -> {
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("bin/javac").toString()));
            command.addAll(arguments);
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        };
    }

    /** The compilers that there are: of the JDK that runs, and of JDK 25 if {@code JAVA25_HOME} says where it is. */
    static Stream<Named<Javac>> all() {
        Named<Javac> running = Named.of("this JDK", of(Path.of(System.getProperty("java.home"))));
        Optional<Named<Javac>> newer =
                Optional.ofNullable(System.getenv("JAVA25_HOME")).map(home -> Named.of("JDK 25", of(Path.of(home))));
        return Stream.concat(Stream.of(running), newer.stream());
    }
}
