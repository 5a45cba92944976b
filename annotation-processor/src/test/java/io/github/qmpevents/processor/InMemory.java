package io.github.qmpevents.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compilations in memory, with all warnings of the compiler. */
final class InMemory {
    private final List<File> classPath = new ArrayList<>(Libraries.RUNTIME);
    private final List<Processor> processors = new ArrayList<>(List.of(new QmpEventsProcessor()));
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all"));

    /** The source of {@code com.acme.vm}, annotated. */
    static JavaFileObject annotated(String annotation) {
        return annotated("com.acme.vm", annotation);
    }

    /** The source of a package, annotated. */
    static JavaFileObject annotated(String name, String annotation) {
        return source(
                name + ".package-info",
                annotation + "\npackage " + name + ";\n\nimport io.github.qmpevents.runtime.GenerateQmpEvents;\n");
    }

    static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(name, text);
    }

    /** Puts more on the class path. */
    InMemory with(List<File> more) {
        classPath.addAll(more);
        return this;
    }

    /** Has another processor run before ours. */
    InMemory before(Processor processor) {
        processors.add(0, processor);
        return this;
    }

    /** Has another processor run after ours. */
    InMemory after(Processor processor) {
        processors.add(processor);
        return this;
    }

    InMemory with(String option) {
        options.add(option);
        return this;
    }

    Compilation compile(JavaFileObject... sources) {
        return Compiler.javac()
                .withProcessors(processors)
                .withClasspath(classPath)
                .withOptions(options)
                .compile(sources);
    }

    /** What was generated, by paths such as {@code com/acme/vm/StopEvent.java}. */
    static Map<String, String> generated(Compilation compilation) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String path = file.toUri().getPath().replaceFirst("^/SOURCE_OUTPUT/", "");
            contents.put(path, file.getCharContent(true).toString());
        }
        return contents;
    }

    /** The compiler's messages of some kind. */
    static List<String> messages(List<? extends Diagnostic<?>> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
