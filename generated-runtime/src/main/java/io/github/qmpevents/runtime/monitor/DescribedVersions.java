package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.message.QemuVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a QEMU with those whose events were described. */
final class DescribedVersions {
    private DescribedVersions() {}

    /**
     * What there is to tell of a QEMU that is older than the first or newer than the last that is described; null if it
     * is neither, or that is not known. Only the first two numbers count: the third has never changed an event.
     *
     * @param described oldest first
     */
    static @Nullable String difference(@Nullable QemuVersion version, List<String> described) {
        if (version == null || described.isEmpty()) {
            return null;
        }
        String first = described.get(0);
        String last = described.get(described.size() - 1);
        String span = first.equals(last) ? first : first + " to " + last;
        String what = "QEMU " + version.major() + "." + version.minor() + "." + version.micro();
        if (compare(version, first) < 0) {
            return what + " is older than those whose events were described (" + span
                    + "): events may lack members that are mandatory there and be unrecognized;"
                    + " generate from a span that begins with it";
        }
        if (compare(version, last) > 0) {
            return what + " is newer than those whose events were described (" + span
                    + "): what is new in it are unrecognized events and additional members";
        }
        return null;
    }

    private static int compare(QemuVersion version, String described) {
        int major = Long.compare(version.major(), number(described, 0));
        return major != 0 ? major : Long.compare(version.minor(), number(described, 1));
    }

    /** One of the numbers between the full stops; 0 if there are fewer. */
    private static long number(String text, int place) {
        int from = 0;
        for (int skipped = 0; skipped < place; skipped++) {
            int stop = text.indexOf('.', from);
            if (stop < 0) {
                return 0;
            }
            from = stop + 1;
        }
        long number = 0;
        for (int index = from; index < text.length() && isDigit(text.charAt(index)); index++) {
            number = 10 * number + text.charAt(index) - '0';
        }
        return number;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
