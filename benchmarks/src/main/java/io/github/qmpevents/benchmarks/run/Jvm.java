package io.github.qmpevents.benchmarks.run;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JDK to measure with.
 *
 * @param name as in the table, such as {@code JDK 17}
 */
public record Jvm(String name, Path home) {
    /** Without these, measuring lies: compilers starve on busy cores, and fresh pages cost more than what is put there. */
    private static final List<String> STEADY =
            List.of("-Xbatch", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch", "-Xms192m", "-Xmx192m", "-Xmn16m");

    /** For javac, which is measured as it is used: in a JVM that has just been started. */
    private static final List<String> LARGE = List.of("-XX:+UseSerialGC", "-Xms1500m", "-Xmx1500m");

    private static final String JAVA_25 = "JAVA25_HOME";

    /** The JDK that runs this, and the one in {@code JAVA25_HOME} if it is another. */
    public static List<Jvm> all() {
        List<Jvm> all = new ArrayList<>();
        int running = Runtime.version().feature();
        all.add(new Jvm("JDK " + running, Path.of(System.getProperty("java.home"))));
        String other = System.getenv(JAVA_25);
        if (other != null && !other.isEmpty() && running != 25) {
            all.add(new Jvm("JDK 25", Path.of(other)));
        }
        return all;
    }

    /** A command that measures a row and such as need the same, with the same class path as this JVM, in a steady state. */
    List<String> measuring(Row row, List<String> arguments) {
        String classes = System.getProperty("java.class.path");
        String path = row.oldJackson() ? oldJackson() + File.pathSeparator + classes : classes;
        return command(row.roomy() ? LARGE : STEADY, path, Fork.class, arguments);
    }

    private static String oldJackson() {
        String jar =
                Jvm.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return Path.of(jar).resolveSibling("old-jackson").resolve("*").toString();
    }

    /** A command that runs a main class. */
    List<String> command(List<String> options, String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(classPath);
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }
}
