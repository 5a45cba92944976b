package io.github.qmpevents.benchmarks.generate;

import io.github.qmpevents.benchmarks.measure.ThreadCost;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac, in this process. */
final class Javac {
    private Javac() {}

    /**
     * Compiles sources into a folder.
     *
     * @return the CPU time in nanoseconds
     * @throws IllegalStateException if they do not compile; why is on standard error
     */
    static long compile(List<GeneratedFile> files, Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        long begin = ThreadCost.cpuNanos();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            List<Source> sources = files.stream().map(Source::new).toList();
            List<String> options =
                    List.of("--release", "17", "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
            if (!javac.getTask(null, manager, null, options, null, sources).call()) {
                throw new IllegalStateException("generated code does not compile");
            }
        }
        return ThreadCost.cpuNanos() - begin;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE);
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
