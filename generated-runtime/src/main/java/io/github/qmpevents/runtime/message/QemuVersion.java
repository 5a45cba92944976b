package io.github.qmpevents.runtime.message;

import java.util.Objects;

/**
 * The version of a QEMU.
 *
 * @param micro 50 and above are development versions of the next minor one
 * @param packageText what the packager added, such as {@code Debian 1:7.2+dfsg-7}; empty if nothing
 */
public record QemuVersion(long major, long minor, long micro, String packageText) {
    public QemuVersion {
        Objects.requireNonNull(packageText, "packageText");
    }
}
