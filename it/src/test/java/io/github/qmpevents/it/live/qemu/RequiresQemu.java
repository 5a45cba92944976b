package io.github.qmpevents.it.live.qemu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that is skipped, with the reason in its report, where there is no QEMU. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresQemu.Condition.class)
public @interface RequiresQemu {
    /** Looks for one. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return QemuBinary.found()
                    .map(qemu -> ConditionEvaluationResult.enabled("there is " + qemu))
                    .orElseGet(() -> ConditionEvaluationResult.disabled("there is no qemu-system-x86_64 on the path;"
                            + " install it (qemu-system-x86) or name one by -Dlive.qemu="));
        }
    }
}
