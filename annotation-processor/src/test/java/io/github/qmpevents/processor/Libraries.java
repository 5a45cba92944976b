package io.github.qmpevents.processor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.JavaFile;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.runtime.GenerateQmpEvents;
import io.github.qmpevents.spec.BundledSpec;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.NullMarked;

/** Where the classes of libraries are. */
final class Libraries {
    /** What a program needs that has generated events. */
    static final List<File> RUNTIME = of(GenerateQmpEvents.class, NullMarked.class);

    /** What the generated module for Jackson needs. */
    static final List<File> JACKSON = of(ObjectMapper.class, JsonFactory.class, JsonInclude.class);

    /** What the processor needs. */
    static final List<File> PROCESSOR = of(
            QmpEventsProcessor.class,
            QmpEventsGenerator.class,
            BundledSpec.class,
            JavaFile.class,
            Parser.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonInclude.class,
            NullMarked.class);

    private Libraries() {}

    /** The files as a path of a compiler. */
    static String path(List<File> files) {
        return files.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<File> of(Class<?>... types) {
        return Arrays.stream(types).map(Libraries::origin).toList();
    }

    private static File origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
