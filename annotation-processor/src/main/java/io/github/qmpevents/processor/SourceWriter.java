package io.github.qmpevents.processor;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Hands sources to the compiler, and knows those that it has already. */
final class SourceWriter {
    private static final String JAVA = ".java";

    private final Filer filer;
    private final Set<String> compiled = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Learns which types are compiled. */
    void see(Set<? extends Element> roots) {
        roots.forEach(root -> compiled.add(name(root)));
    }

    /** Whether all of these are among what was written here. */
    boolean wrote(Set<? extends Element> roots) {
        return roots.stream().allMatch(root -> written.contains(name(root)));
    }

    /**
     * Writes all files, or none.
     *
     * @param element what they are made for
     * @throws ConfigurationException if the compiler has a type already that there would be
     * @throws IOException if the compiler cannot write
     */
    void write(List<GeneratedFile> files, Element element) throws IOException {
        for (GeneratedFile file : files) {
            if (compiled.contains(typeName(file))) {
                throw existing(typeName(file));
            }
        }
        try (SourceBatch batch = new SourceBatch(filer)) {
            for (GeneratedFile file : files) {
                add(file, element, batch);
            }
            batch.commit();
        }
        files.forEach(file -> written.add(typeName(file)));
    }

    private static void add(GeneratedFile file, Element element, SourceBatch batch) throws IOException {
        try {
            batch.add(typeName(file), file.content(), element);
        } catch (FilerException e) {
            throw existing(typeName(file));
        }
    }

    private static String name(Element root) {
        return root instanceof TypeElement type ? type.getQualifiedName().toString() : root.toString();
    }

    private static String typeName(GeneratedFile file) {
        String path = file.path();
        return path.substring(0, path.length() - JAVA.length()).replace('/', '.');
    }

    private static ConfigurationException existing(String type) {
        return new ConfigurationException("nothing was generated, because there is a source of " + type
                + " already; if the Maven plugin generates it, or it was generated into a source folder, keep one of the"
                + " two, this annotation or that; else choose another packageName");
    }
}
