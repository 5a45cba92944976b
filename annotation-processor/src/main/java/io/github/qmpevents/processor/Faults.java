package io.github.qmpevents.processor;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Turns exceptions that nobody expects into one error each. */
final class Faults {
    /** So many lines of a stack trace tell where it was. */
    private static final int FRAMES = 8;

    private final Messager messager;

    Faults(Messager messager) {
        this.messager = messager;
    }

    /**
     * Does something, and reports what it throws.
     *
     * @param element what it is done for
     */
    void guard(Runnable action, @Nullable Element element) {
        try {
            action.run();
        } catch (NoClassDefFoundError e) {
            report(
                    "the annotation processor of qmp-events lacks a class: " + e.getMessage()
                            + "; it must be on the annotation processor path together with what it depends on, see"
                            + " docs/processor.md",
                    element);
        } catch (RuntimeException | Error e) {
            report(
                    "this is a fault of qmp-events' annotation processor, not of the sources; please report it to the"
                            + " project as an issue with what follows: " + e + trace(e),
                    element);
        }
    }

    private void report(String text, @Nullable Element element) {
        if (element == null) {
            messager.printMessage(Kind.ERROR, text);
        } else {
            messager.printMessage(Kind.ERROR, text, element);
        }
    }

    private static String trace(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
