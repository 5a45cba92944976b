package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.live.qemu.QemuBinary;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Gives each test its {@link Lab}, looks at all that came when the test is done, and takes the lab away. */
final class LabExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(LabExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lab.class;
    }

    @Override
    public Lab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            Lab lab = new Lab(QemuBinary.found().orElseThrow());
            context.getStore(NAMESPACE).put(Lab.class, lab);
            return lab;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        @Nullable Lab lab = context.getStore(NAMESPACE).remove(Lab.class, Lab.class);
        if (lab == null) {
            return;
        }
        try (lab) {
            @Nullable Provokes provokes = context.getRequiredTestMethod().getAnnotation(Provokes.class);
            if (context.getExecutionException().isPresent()) {
                lab.abandon();
                explain(context.getExecutionException().get(), provokes, lab);
            } else {
                lab.stop();
                look(lab, provokes);
                record(lab, context);
            }
        }
    }

    private static void record(Lab lab, ExtensionContext context) throws IOException {
        if (LiveRecordings.updating()) {
            String test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            LiveRecordings.keep(lab.qemu().version(), test, lab.sessions());
        }
    }

    private static void explain(Throwable failure, @Nullable Provokes provokes, Lab lab) {
        if (!(failure instanceof TestAbortedException)) {
            failure.addSuppressed(new LabReport(lab));
        } else if (provokes != null) {
            Observations.addImpossible(provokes.value());
        }
    }

    private static void look(Lab lab, @Nullable Provokes provokes) throws IOException {
        try {
            lookAtSessions(lab);
            lookFor(provokes, lab);
        } catch (AssertionError e) {
            e.addSuppressed(new LabReport(lab));
            throw e;
        }
    }

    private static void lookAtSessions(Lab lab) throws IOException {
        Arrival arrival = new Arrival(lab.qemu().version());
        for (Session session : lab.sessions()) {
            arrival.check(session);
            Observations.add(session);
        }
    }

    private static void lookFor(@Nullable Provokes provokes, Lab lab) {
        if (provokes != null) {
            assertThat(lab.sessions()).flatExtracting(Session::events).hasAtLeastOneElementOfType(provokes.value());
        }
    }
}
