package io.github.qmpevents.generator.naming;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Gives out names that differ from each other in more than case. A name that is taken gets a suffix made from the wire
 * name alone, so that it does not depend on what else the scope holds.
 */
final class NameScope {
    /** File names have at most 255 bytes, and a class file's name is made of up to three of ours. */
    private static final int LONGEST = 72;

    private final Predicate<String> reserved;
    private final Set<String> taken = new HashSet<>();

    /** A scope in which names for which {@code reserved} holds are given out with a trailing underscore. */
    NameScope(Predicate<String> reserved) {
        this.reserved = reserved;
    }

    /** A scope in which the same names are taken, and which goes its own way from here on. */
    NameScope copy() {
        NameScope copy = new NameScope(reserved);
        copy.taken.addAll(taken);
        return copy;
    }

    /** Whether a name has been given out or kept from it. */
    boolean isTaken(String name) {
        return taken.contains(key(name));
    }

    /** Keeps {@code name} from being given out. */
    void take(String name) {
        taken.add(key(name));
    }

    /**
     * The name to use.
     *
     * @param wanted a Java identifier or keyword
     * @param wireName what it stands for
     */
    String allocate(String wanted, String wireName) {
        String name = wanted.length() > LONGEST ? wanted.substring(0, LONGEST - 9) + "_" + hash(wireName) : wanted;
        if (reserved.test(name)) {
            name += "_";
        }
        while (!taken.add(key(name))) {
            name += (name.endsWith("_") ? "" : "_") + hash(wireName);
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String hash(String wireName) {
        CRC32 crc = new CRC32();
        crc.update(wireName.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
