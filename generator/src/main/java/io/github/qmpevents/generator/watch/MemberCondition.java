package io.github.qmpevents.generator.watch;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;

/**
 * What a member of an event has to be.
 *
 * @param path as of {@link Leaf#path()}
 * @param words as {@link Leaf#words()} tells them
 */
public record MemberCondition(String path, String words) {
    /**
     * What is meant by {@code MEMBER=VALUE}.
     *
     * @throws ConfigurationException if there is no member, or no equals sign
     */
    public static MemberCondition parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new ConfigurationException(text + " is no condition; write MEMBER=VALUE, such as device=drive0");
        }
        return new MemberCondition(text.substring(0, equals), text.substring(equals + 1));
    }

    boolean isMetBy(SeenEvent event) {
        return event.leaves().stream()
                .anyMatch(leaf -> leaf.path().equals(path) && leaf.words().equals(words));
    }
}
