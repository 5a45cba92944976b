package io.github.qmpevents.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generated sources, compiled and loaded. */
public final class Bindings {
    private final Path classes;
    private final ClassLoader loader;

    private Bindings(Path classes, ClassLoader loader) {
        this.classes = classes;
        this.loader = loader;
    }

    /** Compiles with the JDK that runs the tests, and fails the test if the compiler says anything. */
    public static Bindings compile(List<GeneratedFile> sources, Path work) {
        assertThat(Javac.ofThisJdk().compile(sources, work)).isEmpty();
        return in(work.resolve("classes"));
    }

    /** Loads what was compiled into a folder. */
    public static Bindings in(Path classes) {
        try {
            URL[] urls = {classes.toUri().toURL()};
            return new Bindings(classes, new URLClassLoader(urls, Bindings.class.getClassLoader()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads and initialises all classes. */
    public List<Class<?>> initializeAll() {
        List<Class<?>> types = new ArrayList<>();
        for (String path : FolderContent.of(classes).keySet()) {
            String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
            try {
                types.add(Class.forName(name, true, loader));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return types;
    }

    /** A class by its binary name. */
    public Class<?> load(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
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
