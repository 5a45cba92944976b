package io.github.qmpevents.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.QmpEvent;
import java.lang.reflect.Method;

/** Takes an event apart and builds it anew. */
public final class BuilderRoundTrip {
    private BuilderRoundTrip() {}

    /** Asserts that the builder that an event gives builds its equal. */
    public static void assertEqual(QmpEvent event) {
        Object built = call(call(event, "toBuilder"), "build");
        assertThat(built).isNotSameAs(event).isEqualTo(event).hasSameHashCodeAs(event);
    }

    private static Object call(Object object, String name) {
        try {
            Method method = object.getClass().getMethod(name);
            return method.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
