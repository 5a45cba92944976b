package io.github.qmpevents.generator.qapi.syntax;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On which configuration of QEMU something depends. */
public sealed interface QapiCondition {
    /** Met by every configuration. */
    QapiCondition ALWAYS = new All(List.of());

    /** Met by no configuration. */
    QapiCondition NEVER = new Any(List.of());

    /** In words, such as {@code CONFIG_SPICE and not (CONFIG_WIN32 or CONFIG_POSIX)}. */
    String text();

    /**
     * What is left of it if some symbols are known: {@link #ALWAYS}, {@link #NEVER}, or a condition on the others.
     *
     * @param known symbols that are defined, and such that are not
     */
    QapiCondition given(QapiConfiguration known);

    /** A symbol that is defined, such as {@code CONFIG_SPICE}. */
    record Symbol(String name) implements QapiCondition {
        @Override
        public String text() {
            return name;
        }

        @Override
        public QapiCondition given(QapiConfiguration known) {
            return known.isDefined(name)
                    .map(defined -> defined ? ALWAYS : NEVER)
                    .orElse(this);
        }
    }

    /** An expression of C that is more than a test for symbols; nothing is known of it. */
    record Expression(String text) implements QapiCondition {
        @Override
        public QapiCondition given(QapiConfiguration known) {
            return this;
        }
    }

    record Not(QapiCondition operand) implements QapiCondition {
        @Override
        public String text() {
            return "not " + nested(operand);
        }

        @Override
        public QapiCondition given(QapiConfiguration known) {
            QapiCondition rest = operand.given(known);
            if (rest.equals(ALWAYS)) {
                return NEVER;
            }
            return rest.equals(NEVER) ? ALWAYS : new Not(rest);
        }
    }

    record All(List<QapiCondition> operands) implements QapiCondition {
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public String text() {
            return operands.isEmpty() ? "always" : joined(operands, " and ");
        }

        @Override
        public QapiCondition given(QapiConfiguration known) {
            return rest(operands, known, ALWAYS, NEVER, All::new);
        }
    }

    record Any(List<QapiCondition> operands) implements QapiCondition {
        public Any {
            operands = List.copyOf(operands);
        }

        @Override
        public String text() {
            return operands.isEmpty() ? "never" : joined(operands, " or ");
        }

        @Override
        public QapiCondition given(QapiConfiguration known) {
            return rest(operands, known, NEVER, ALWAYS, Any::new);
        }
    }

    private static String joined(List<QapiCondition> operands, String word) {
        return operands.size() == 1
                ? operands.get(0).text()
                : operands.stream().map(QapiCondition::nested).collect(Collectors.joining(word));
    }

    private static String nested(QapiCondition operand) {
        boolean single = operand instanceof Symbol || operand instanceof Not;
        return single ? operand.text() : "(" + operand.text() + ")";
    }

    /** The operands without those that make no difference; one that decides decides. */
    private static QapiCondition rest(
            List<QapiCondition> operands,
            QapiConfiguration known,
            QapiCondition neutral,
            QapiCondition deciding,
            Function<List<QapiCondition>, QapiCondition> made) {
        List<QapiCondition> rest = operands.stream()
                .map(operand -> operand.given(known))
                .filter(operand -> !operand.equals(neutral))
                .toList();
        if (rest.contains(deciding)) {
            return deciding;
        }
        return rest.size() == 1 ? rest.get(0) : made.apply(rest);
    }
}
