package io.github.qmpevents.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A program in folders, and how to compile it with the processor on the processor path. */
final class Project {
    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();

    Project(Path folder) {
        this.folder = folder;
    }

    Path folder(String name) {
        return folder.resolve(name);
    }

    /** Writes a source below {@code src}, to be compiled. */
    Project source(String path, String text) throws IOException {
        sources.add(file("src/" + path, text).toString());
        return this;
    }

    /** Writes the source of {@code com.acme.vm}, annotated. */
    Project annotated(String annotation) throws IOException {
        return source(
                "com/acme/vm/package-info.java",
                annotation + "\npackage com.acme.vm;\n\nimport io.github.qmpevents.runtime.GenerateQmpEvents;\n");
    }

    /** Writes some file. */
    Path file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Project with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** The options of a compilation into {@code classes}, with generated sources in {@code generated}. */
    List<String> options() throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "-d", Files.createDirectories(folder("classes")).toString(),
                "-s", Files.createDirectories(folder("generated")).toString(),
                "-processorpath", Libraries.path(Libraries.PROCESSOR)));
        all.addAll(options);
        return all;
    }

    /** The command line of a compilation. */
    List<String> arguments() throws IOException {
        List<String> arguments = options();
        arguments.addAll(sources);
        return arguments;
    }

    /** All files that were generated, by their paths. */
    Map<String, String> generated() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder("generated"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder("generated").relativize(file).toString().replace('\\', '/');
                contents.put(path, Files.readString(file));
            }
        }
        return contents;
    }
}
