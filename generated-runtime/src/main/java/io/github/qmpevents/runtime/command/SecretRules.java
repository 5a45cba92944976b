package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.WireNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules by the names that they speak of. */
final class SecretRules {
    private static final OfName NOBODY = new OfName(List.of(), List.of());

    private final WireNames names;
    private final List<OfName> ofNames;

    /**
     * What is known of a name.
     *
     * @param secret the rules by which its values are secret
     * @param asking the rules that ask for its value
     */
    record OfName(List<SecretRule> secret, List<SecretRule> asking) {
        /** The rules by which a string may be secret. */
        List<SecretRule> secretIn(LenientTokens string) {
            boolean asksForLine = secret.stream().anyMatch(SecretRule::ifLine);
            return asksForLine && !ConsoleLine.isSecret(string.text())
                    ? secret.stream().filter(rule -> !rule.ifLine()).toList()
                    : secret;
        }
    }

    SecretRules(List<SecretRule> rules) {
        Map<String, OfName> byName = new LinkedHashMap<>();
        for (SecretRule rule : rules) {
            in(byName, rule.member()).secret().add(rule);
            String where = rule.where();
            if (where != null) {
                in(byName, where).asking().add(rule);
            }
        }
        names = WireNames.of(byName.keySet().toArray(new String[0]));
        ofNames = List.copyOf(byName.values());
    }

    private static OfName in(Map<String, OfName> byName, String name) {
        return byName.computeIfAbsent(name, key -> new OfName(new ArrayList<>(), new ArrayList<>()));
    }

    /** What is known of the name that a string is. */
    OfName find(byte[] bytes, LenientTokens string) {
        int index = string.hasEscape()
                ? names.find(string.text())
                : names.find(bytes, string.begin() + 1, string.endOfText());
        return index == JsonReader.UNKNOWN ? NOBODY : ofNames.get(index);
    }

    /** What is known of no name. */
    static OfName nobody() {
        return NOBODY;
    }
}
