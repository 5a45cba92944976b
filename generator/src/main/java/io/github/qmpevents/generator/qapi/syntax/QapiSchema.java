package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceText;
import java.util.List;

/**
 * A schema, with all files that it includes.
 *
 * @param name its top file as the user named it
 * @param sources the files that were read, the top file first
 * @param definitions in the order in which QEMU reads them: an included file where it is included
 */
public record QapiSchema(String name, List<SourceText> sources, List<QapiDefinition> definitions) {
    public QapiSchema {
        sources = List.copyOf(sources);
        definitions = List.copyOf(definitions);
    }

    /** The definitions of one kind, in order. */
    public <T extends QapiDefinition> List<T> all(Class<T> kind) {
        return definitions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
