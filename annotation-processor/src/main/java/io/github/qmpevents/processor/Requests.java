package io.github.qmpevents.processor;

import static io.github.qmpevents.processor.MistakeException.blaming;

import io.github.qmpevents.generator.CommandFilter;
import io.github.qmpevents.generator.EventFilter;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.TypeNames;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.qapi.configure.ConfigurationParser;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** What an annotation asks the generator for. */
final class Requests {
    private final Elements elements;
    private final SpecFinder specs;

    Requests(Elements elements, SpecFinder specs) {
        this.elements = elements;
        this.specs = specs;
    }

    /**
     * The request.
     *
     * @throws MistakeException if a member of the annotation is wrong
     */
    GenerationRequest request(Annotated annotated, SpecInput input) {
        String packageName = packageName(annotated);
        ReadingOptions options = options(annotated);
        GenerationRequest request = blaming("packageName", () -> new GenerationRequest(input, packageName, options));
        return request.withJackson(new CompilePath(elements, annotated.element()).jackson(annotated.text("jackson")))
                .withEvents(new EventFilter(annotated.texts("includes"), annotated.texts("excludes")))
                .withCommands(commands(annotated))
                .withTypes(types(annotated));
    }

    /** The package of what is generated; empty if it has none. */
    String packageName(Annotated annotated) {
        String told = annotated.text("packageName");
        return told.isEmpty()
                ? elements.getPackageOf(annotated.element()).getQualifiedName().toString()
                : told;
    }

    private ReadingOptions options(Annotated annotated) {
        return new ReadingOptions(
                blaming("overrides", () -> MemberOverrides.parse(annotated.texts("overrides"))),
                specs.policy(annotated),
                blaming("conditions", () -> ConfigurationParser.parse(annotated.texts("conditions"))));
    }

    private static Optional<CommandFilter> commands(Annotated annotated) {
        boolean wanted = Boolean.parseBoolean(annotated.text("commands"));
        List<String> includes = annotated.texts("includeCommands");
        return blaming(
                includes.isEmpty() ? "excludeCommands" : "includeCommands",
                () -> CommandFilter.asked(wanted, includes, annotated.texts("excludeCommands")));
    }

    private static TypeNames types(Annotated annotated) {
        String root = annotated.text("rootType");
        String table = annotated.text("tableType");
        blaming("rootType", () -> new TypeNames(root, TypeNames.DEFAULT.table() + "Table"));
        return blaming("tableType", () -> new TypeNames(root, table));
    }

    /** @throws MistakeException if there is no such severity */
    static Severity failOn(Annotated annotated) {
        return blaming("failOn", () -> Severity.failOn(annotated.text("failOn")));
    }
}
