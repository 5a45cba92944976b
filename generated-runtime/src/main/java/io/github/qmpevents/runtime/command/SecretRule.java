package io.github.qmpevents.runtime.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That the values of a member are secret.
 *
 * @param where a member that has to be in the same object, or in one around it; null if the values are always secret
 * @param is the value that the other member has to have, a string; empty without one
 * @param ifLine whether the value is secret only if it is a {@link ConsoleLine} that seems to be
 */
record SecretRule(String member, @Nullable String where, String is, boolean ifLine) {
    SecretRule {
        checkName(member);
        Objects.requireNonNull(is, "is");
        if (where != null) {
            checkName(where);
        }
    }

    static SecretRule always(String member) {
        return new SecretRule(member, null, "", false);
    }

    static SecretRule where(String member, String where, String is) {
        return new SecretRule(member, where, is, false);
    }

    private static void checkName(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) < ' ' || name.charAt(at) > '~') {
                throw new IllegalArgumentException("names of members are printable ASCII");
            }
        }
    }
}
