package io.github.qmpevents.runtime.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object or array that is being passed over by a {@link SecretScanner}. */
final class SecretScope {
    private final int begin;
    private final List<SecretRule> rules;
    private final int firstCandidate;
    private @Nullable List<SecretRule> held;

    /**
     * @param rules by which it is secret itself
     * @param firstCandidate how many candidates there were before it
     */
    SecretScope(int begin, List<SecretRule> rules, int firstCandidate) {
        this.begin = begin;
        this.rules = rules;
        this.firstCandidate = firstCandidate;
    }

    /** The index of its bracket. */
    int begin() {
        return begin;
    }

    List<SecretRule> rules() {
        return rules;
    }

    /** The index of the first candidate that is inside. */
    int firstCandidate() {
        return firstCandidate;
    }

    /** Notes that a rule holds for everything inside; once, however often the member that says so is repeated. */
    void hold(SecretRule rule) {
        if (held == null) {
            held = new ArrayList<>();
        }
        if (!held.contains(rule)) {
            held.add(rule);
        }
    }

    boolean holdsNone() {
        return held == null;
    }

    boolean holdsAny(List<SecretRule> wanted) {
        return held != null && wanted.stream().anyMatch(held::contains);
    }
}
