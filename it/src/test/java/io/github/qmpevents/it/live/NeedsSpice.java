package io.github.qmpevents.it.live;

import io.github.qmpevents.it.live.qemu.QemuBinary;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that is skipped where QEMU was built, or installed, without SPICE. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsSpice.Condition.class)
@interface NeedsSpice {
    /** Asks QEMU. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return QemuBinary.found().filter(QemuBinary::hasSpice).isPresent()
                    ? ConditionEvaluationResult.enabled("QEMU has SPICE")
                    : ConditionEvaluationResult.disabled("this QEMU has no SPICE; it may come in a package of its own");
        }
    }
}
