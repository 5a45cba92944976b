package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.command.SecretRules.OfName;
import io.github.qmpevents.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the secrets in a text that should be JSON. What is broken, cut, or a piece of a message is passed over token by
 * token all the same; a line that begins with a brace begins a new message. Time grows with the number of bytes.
 */
final class SecretScanner {
    /** Inside of more scopes than this, members are judged as if they were all in the innermost of these. */
    private static final int MOST_SCOPES = JsonReader.MAX_DEPTH;

    private final SecretRules rules;
    private final byte[] bytes;
    private final LenientTokens tokens;
    /** The index behind the last token. */
    private int seen;
    /** Whose value comes next. */
    private OfName member = SecretRules.nobody();

    private final List<SecretScope> outer = new ArrayList<>();
    private SecretScope scope;
    /** How many scopes there are beyond those that are kept. */
    private int deeper;

    private final List<SecretSpan> found = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** A value that is secret if one of some rules turns out to hold. */
    private record Candidate(SecretSpan span, List<SecretRule> rules) {}

    SecretScanner(SecretRules rules, byte[] bytes, int from, int to) {
        this.rules = rules;
        this.bytes = bytes;
        this.tokens = new LenientTokens(bytes, from, to);
        this.scope = new SecretScope(from, List.of(), 0);
    }

    /** The secrets in the order of their beginnings; one may be inside of another. */
    List<SecretSpan> scan() {
        for (int first = tokens.next(); first != LenientTokens.END_OF_INPUT; first = tokens.next()) {
            take(first);
            seen = tokens.end();
        }
        closeAll();
        found.sort(Comparator.comparingInt(SecretSpan::from));
        return found;
    }

    private void take(int first) {
        switch (first) {
            case ':' -> {}
            case ',' -> member = SecretRules.nobody();
            case '{', '[' -> open(first);
            case '}', ']' -> close();
            case '"' -> takeString();
            default -> takeLiteral();
        }
    }

    private void open(int bracket) {
        if (bracket == '{' && tokens.beginsLine()) {
            closeAll();
        }
        List<SecretRule> ofValue = takeMember().secret();
        if (outer.size() == MOST_SCOPES) {
            deeper++;
        } else {
            outer.add(scope);
            scope = new SecretScope(tokens.begin(), ofValue, candidates.size());
        }
    }

    private void close() {
        member = SecretRules.nobody();
        if (deeper > 0) {
            deeper--;
        } else if (!outer.isEmpty()) {
            leave(tokens.end());
        }
    }

    private void closeAll() {
        while (!outer.isEmpty()) {
            leave(seen);
        }
        judgeCandidates();
        candidates.clear();
        deeper = 0;
        member = SecretRules.nobody();
        scope = new SecretScope(tokens.begin(), List.of(), 0);
    }

    private void leave(int to) {
        SecretScope left = scope;
        judgeCandidates();
        scope = outer.remove(outer.size() - 1);
        add(new SecretSpan(left.begin(), to, false), left.rules());
    }

    /** Looks which of the values in a scope are secret, now that all of its members are known. */
    private void judgeCandidates() {
        if (scope.holdsNone()) {
            return;
        }
        List<Candidate> inside = candidates.subList(scope.firstCandidate(), candidates.size());
        for (Candidate candidate : inside) {
            if (scope.holdsAny(candidate.rules())) {
                found.add(candidate.span());
            }
        }
        inside.removeIf(candidate -> scope.holdsAny(candidate.rules()));
    }

    private void takeString() {
        if (tokens.isName()) {
            member = rules.find(bytes, tokens);
        } else {
            takeValue(takeMember());
        }
    }

    private void takeValue(OfName ofValue) {
        for (SecretRule rule : ofValue.asking()) {
            if (tokens.text().equals(rule.is())) {
                scope.hold(rule);
            }
        }
        add(new SecretSpan(tokens.begin() + 1, tokens.endOfText(), true), ofValue.secretIn(tokens));
    }

    /** Numbers may be secret; whether something is so, or is not there, is not. */
    private void takeLiteral() {
        OfName ofValue = takeMember();
        if (!tokens.is("true") && !tokens.is("false") && !tokens.is("null")) {
            add(new SecretSpan(tokens.begin(), tokens.end(), false), ofValue.secret());
        }
    }

    private OfName takeMember() {
        OfName taken = member;
        member = SecretRules.nobody();
        return taken;
    }

    private void add(SecretSpan span, List<SecretRule> ofValue) {
        if (ofValue.isEmpty()) {
            return;
        }
        if (ofValue.stream().anyMatch(rule -> rule.where() == null)) {
            found.add(span);
        } else {
            candidates.add(new Candidate(span, ofValue));
        }
    }
}
