package io.github.qmpevents.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Generated sources, compiled and loaded. */
public final class Bindings {
    private final ClassLoader loader;

    private Bindings(ClassLoader loader) {
        this.loader = loader;
    }

    /** Compiles with the JDK that runs the tests, and fails the test if the compiler says anything. */
    public static Bindings compile(List<GeneratedFile> sources, Path work) {
        assertThat(Javac.ofThisJdk().compile(sources, work)).isEmpty();
        try {
            URL classes = work.resolve("classes").toUri().toURL();
            return new Bindings(new URLClassLoader(new URL[] {classes}, Bindings.class.getClassLoader()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The dispatch table of a package. */
    @SuppressWarnings("unchecked")
    public EventTable<QmpEvent> table(String packageName) {
        try {
            Class<?> events = loader.loadClass(packageName + ".QemuEvents");
            return (EventTable<QmpEvent>) events.getField("TABLE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
