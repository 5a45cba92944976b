package io.github.qmpevents.generator.output;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart that nobody has made to be alike: CRC-32 and CRC-32C, which have nothing in common and are together
 * as good as one of 64 bits. Java computes both in machine code from the first byte on; a cryptographic hash takes a build
 * that has just started many times as long.
 */
public final class Checksum {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    /** Adds some bytes. */
    public Checksum with(byte[] bytes) {
        return with(bytes, bytes.length);
    }

    /** Adds the first bytes of some, so many of them. */
    public Checksum with(byte[] bytes, int count) {
        one.update(bytes, 0, count);
        other.update(bytes, 0, count);
        return this;
    }

    /** What there is so far, in 16 hexadecimal digits. */
    public String word() {
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }
}
