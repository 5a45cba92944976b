package io.github.qmpevents.processor;

import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates what {@code io.github.qmpevents.runtime.GenerateQmpEvents} asks for. Whatever happens, it throws nothing: a
 * compiler would show the user a stack trace for that.
 */
public final class QmpEventsProcessor extends AbstractProcessor {
    private static final String ANNOTATION = "io.github.qmpevents.runtime.GenerateQmpEvents";

    /** What is generated bears these. */
    private static final Set<String> GENERATED =
            Set.of("org.jspecify.annotations.NullMarked", "org.jspecify.annotations.Nullable");

    private @Nullable GenerationRun run;

    /** Compilers make it. */
    public QmpEventsProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new TreeSet<>(GENERATED);
        types.add(ANNOTATION);
        return types;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SpecLocations.FOLDER);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Generates for what is annotated.
     *
     * @return whether the annotations are nobody else's business; javac warns of those that are nobody's
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // none is claimed that another processor could want
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Faults faults = new Faults(processingEnv.getMessager());
        faults.guard(() -> generate(annotations, round, faults), null);
        return claims(annotations);
    }

    private void generate(Set<? extends TypeElement> annotations, RoundEnvironment round, Faults faults) {
        run().see(round);
        for (TypeElement type : annotations) {
            if (isOurs(type)) {
                for (Element element : round.getElementsAnnotatedWith(type)) {
                    faults.guard(() -> generate(element, type), element);
                }
            }
        }
    }

    private void generate(Element element, TypeElement type) {
        Annotated.of(element, type, processingEnv.getElementUtils())
                .filter(Annotated::isWhole)
                .ifPresent(annotated -> run().handle(annotated));
    }

    /** Annotations in sources that were not generated here are left to other processors. */
    private boolean claims(Set<? extends TypeElement> annotations) {
        return annotations.stream().allMatch(QmpEventsProcessor::isOurs) || (run != null && run.seesOnlyItsOwn());
    }

    private static boolean isOurs(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(ANNOTATION);
    }

    private GenerationRun run() {
        if (run == null) {
            run = new GenerationRun(processingEnv);
        }
        return run;
    }
}
