package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition that is written as one string: since QEMU 6.1 the name of a symbol, before that an expression of C, such
 * as {@code defined(CONFIG_A) && !defined(CONFIG_B)}.
 */
final class ConditionText {
    private static final Pattern TOKEN = Pattern.compile("\\s*+([A-Za-z_][A-Za-z0-9_]*+|&&|\\|\\||[!()])\\s*+");
    private static final int MOST_TOKENS = 1_000;
    private static final int DEPTH = 32;

    private final List<String> tokens;
    private int index;
    private int depth;

    private ConditionText(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The condition; one that is more than a test for symbols is kept as it is. */
    static QapiCondition read(String text) {
        return tokens(text)
                .flatMap(tokens -> new ConditionText(tokens).whole())
                .orElseGet(() -> new QapiCondition.Expression(text));
    }

    private static Optional<List<String>> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && tokens.size() < MOST_TOKENS && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        return end == text.length() ? Optional.of(tokens) : Optional.empty();
    }

    private Optional<QapiCondition> whole() {
        return any().filter(condition -> index == tokens.size());
    }

    private Optional<QapiCondition> any() {
        return sequence("||", this::all, QapiCondition.Any::new);
    }

    private Optional<QapiCondition> all() {
        return sequence("&&", this::operand, QapiCondition.All::new);
    }

    private Optional<QapiCondition> sequence(
            String operator,
            Supplier<Optional<QapiCondition>> operand,
            Function<List<QapiCondition>, QapiCondition> made) {
        List<QapiCondition> operands = new ArrayList<>();
        do {
            Optional<QapiCondition> next = operand.get();
            if (next.isEmpty()) {
                return next;
            }
            operands.add(next.get());
        } while (take(operator));
        return Optional.of(operands.size() == 1 ? operands.get(0) : made.apply(operands));
    }

    private Optional<QapiCondition> operand() {
        if (depth == DEPTH) {
            return Optional.empty();
        }
        depth++;
        Optional<QapiCondition> operand = negatedOrNot();
        depth--;
        return operand;
    }

    private Optional<QapiCondition> negatedOrNot() {
        if (take("!")) {
            return operand().map(QapiCondition.Not::new);
        }
        if (take("(")) {
            return any().filter(condition -> take(")"));
        }
        if (take("defined")) {
            boolean open = take("(");
            return symbol().filter(condition -> !open || take(")"));
        }
        return symbol();
    }

    private Optional<QapiCondition> symbol() {
        if (index == tokens.size()
                || !Character.isJavaIdentifierStart(tokens.get(index).charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new QapiCondition.Symbol(tokens.get(index++)));
    }

    private boolean take(String token) {
        boolean there = index < tokens.size() && tokens.get(index).equals(token);
        index += there ? 1 : 0;
        return there;
    }
}
