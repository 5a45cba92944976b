package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes files of types: the header, the imports, and where they go. */
final class SourceFiles {
    /** The first words of each generated file; what does not begin with them is not ours. */
    private final String header;

    /** Files that name {@code source}, a path of any kind, by its last part. */
    SourceFiles(String source) {
        this.header = GeneratedFile.HEADER + " from " + asciiName(source) + "; do not edit.";
    }

    /** Only the names, since a path would differ from machine to machine. */
    private static String asciiName(String source) {
        return Arrays.stream(source.split(", ", -1))
                .map(SourceFiles::lastPart)
                .collect(Collectors.joining(", "))
                .replaceAll("[^A-Za-z0-9._ ,+-]", "?");
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    GeneratedFile file(ClassName name, TypeSpec type) {
        String content = JavaFile.builder(name.packageName(), type)
                .addFileComment("$L", header)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new GeneratedFile(name.canonicalName().replace('.', '/') + ".java", content);
    }
}
