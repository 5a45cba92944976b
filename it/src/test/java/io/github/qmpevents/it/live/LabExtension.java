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
            lab.stop();
            context.getExecutionException().ifPresent(e -> e.addSuppressed(new LabReport(lab)));
            if (context.getExecutionException().isEmpty()) {
                look(lab, context);
            }
        }
    }

    private static void look(Lab lab, ExtensionContext context) throws IOException {
        try {
            lookAtSessions(lab);
            lookFor(context.getRequiredTestMethod().getAnnotation(Provokes.class), lab);
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

    private static void lookFor(@Nullable Provokes provoked, Lab lab) {
        if (provoked != null) {
            assertThat(lab.sessions()).flatExtracting(Session::events).hasAtLeastOneElementOfType(provoked.value());
        }
    }
}
