package io.github.qmpevents.runtime.command;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which values of messages are secret, and the mask that hides them: {@code "***"} in place of a string, a number, an
 * object or an array. {@code true}, {@code false} and {@code null} are left as they are, and so is everything else, byte
 * for byte. Immutable.
 *
 * <p>{@link #defaults()} hides
 *
 * <ul>
 *   <li>{@code password} anywhere, as in {@code set_password}, {@code change-vnc-password}, {@code block_passwd}, {@code
 *       guest-set-user-password}; {@code arg} of the {@code change} of old releases;
 *   <li>{@code data} of an object whose {@code qom-type} is {@code secret}, beside it or in its {@code props}; the
 *       {@code value} that {@code qom-set} gives to a {@code property} called {@code data} or {@code password};
 *   <li>{@code secret} of {@code sev-inject-launch-secret};
 *   <li>{@code cookie} anywhere, as in the options of a block device that is read over HTTP;
 *   <li>what is written into a guest or read from its files: {@code buf-b64} of {@code guest-file-write} and of the reply
 *       to {@code guest-file-read}, {@code input-data} and {@code env} of {@code guest-exec};
 *   <li>{@code command-line} of {@code human-monitor-command}, if it seems to be about a password, a secret, a cookie or
 *       VNC.
 * </ul>
 *
 * <p>Shown are the identifiers of secrets ({@code key-secret}, {@code password-secret}), addresses with a password
 * within them, keys that are pressed ({@code send-key}), what programs in a guest print ({@code out-data}), and the
 * reply to {@code qom-get}, which does not tell what was asked for. For those, add rules.
 */
public final class Secrets {
    private static final Secrets NONE = new Secrets(List.of());
    private static final Secrets DEFAULTS = NONE.hiding("password")
            .hiding("arg", "execute", "change")
            .hiding("data", "qom-type", "secret")
            .hiding("value", "property", "data")
            .hiding("value", "property", "password")
            .hiding("secret", "execute", "sev-inject-launch-secret")
            .hiding("cookie")
            .hiding("buf-b64")
            .hiding("input-data")
            .hiding("env", "execute", "guest-exec")
            .plus(ConsoleLine.RULE);

    private final List<SecretRule> rules;
    private final SecretRules byName;

    private Secrets(List<SecretRule> rules) {
        this.rules = rules;
        this.byName = new SecretRules(rules);
    }

    /** What is hidden unless a program says otherwise; see above. */
    public static Secrets defaults() {
        return DEFAULTS;
    }

    /** Hides nothing. */
    public static Secrets none() {
        return NONE;
    }

    /**
     * These, and the values of a member wherever it stands.
     *
     * @param member its name as in the protocol, printable ASCII
     */
    public Secrets hiding(String member) {
        return plus(SecretRule.always(member));
    }

    /**
     * These, and the values of a member if another one has a certain value; for example {@code hiding("keys", "execute",
     * "send-key")}.
     *
     * @param member the name of the member that is hidden, printable ASCII
     * @param where the name of the other member, printable ASCII, in the same object or in one around it
     * @param is the string that the other member has to be
     */
    public Secrets hiding(String member, String where, String is) {
        return plus(SecretRule.where(member, where, is));
    }

    /** These, without any rule that hides values of a member. */
    public Secrets showing(String member) {
        return new Secrets(
                rules.stream().filter(rule -> !rule.member().equals(member)).toList());
    }

    /**
     * Masks a message, or several lines of them.
     *
     * @param text UTF-8, as a rule one whole message; if it is not, or is no JSON, members are recognised by their names
     *     all the same
     * @return the array that was given if there is nothing to hide
     */
    public byte[] mask(byte[] text) {
        List<SecretSpan> spans = new SecretScanner(byName, text, 0, text.length).scan();
        return spans.isEmpty() ? text : MaskedText.of(text, spans);
    }

    /** As {@link #mask(byte[])}. */
    public String mask(String text) {
        byte[] ascii = ascii(text);
        List<SecretSpan> spans = new SecretScanner(byName, ascii, 0, ascii.length).scan();
        return spans.isEmpty() ? text : MaskedText.of(text, spans);
    }

    private Secrets plus(SecretRule rule) {
        return new Secrets(Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** A byte for each character, so that places are the same. */
    private static byte[] ascii(String text) {
        byte[] bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            char character = text.charAt(at);
            bytes[at] = (byte) (character < 0x80 ? character : '?');
        }
        return bytes;
    }
}
