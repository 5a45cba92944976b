package io.github.qmpevents.processor;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * An annotation and what it stands at.
 *
 * @param values by the names of members; also those that are not written, with their defaults
 */
record Annotated(Element element, AnnotationMirror mirror, Map<String, AnnotationValue> values) {
    /** What compilers give for a value that does not compile. */
    private static final String BROKEN = "<error>";

    /** The annotation of that type at an element; empty if there is none. */
    static Optional<Annotated> of(Element element, TypeElement type, Elements elements) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().asElement().equals(type))
                .findFirst()
                .map(mirror -> new Annotated(element, mirror, named(elements.getElementValuesWithDefaults(mirror))));
    }

    private static Map<String, AnnotationValue> named(
            Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
        return values.entrySet().stream()
                .collect(toUnmodifiableMap(
                        entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue));
    }

    /** Whether all values could be read; if not, the compiler reports that itself. */
    boolean isWhole() {
        return values.values().stream().noneMatch(Annotated::isBroken);
    }

    private static boolean isBroken(AnnotationValue value) {
        return value.getValue() instanceof List<?> items
                ? items.stream().anyMatch(item -> isBroken((AnnotationValue) item))
                : BROKEN.equals(value.getValue());
    }

    /** The text that a member has; empty if there is no such member. */
    String text(String member) {
        AnnotationValue value = values.get(member);
        return value == null ? "" : String.valueOf(value.getValue()).strip();
    }

    /** The texts that a member has, one or several. */
    List<String> texts(String member) {
        AnnotationValue value = values.get(member);
        return value != null && value.getValue() instanceof List<?> items
                ? items.stream().map(Annotated::text).toList()
                : List.of();
    }

    private static String text(Object item) {
        return String.valueOf(((AnnotationValue) item).getValue());
    }

    /** Reports something at the annotation. */
    void report(Messager messager, Kind kind, String text) {
        messager.printMessage(kind, text, element, mirror);
    }

    /** Reports something at a member of the annotation, or at the annotation if the member is not written there. */
    void report(Messager messager, Kind kind, String text, String member) {
        mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .findFirst()
                .ifPresentOrElse(
                        entry -> messager.printMessage(kind, text, element, mirror, entry.getValue()),
                        () -> report(messager, kind, text));
    }
}
