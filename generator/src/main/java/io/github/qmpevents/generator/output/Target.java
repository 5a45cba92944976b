package io.github.qmpevents.generator.output;

import java.nio.charset.StandardCharsets;

/** A file as it is to be, and the hash of its content. */
record Target(GeneratedFile file, String hash) {
    static Target of(GeneratedFile file) {
        return new Target(file, ContentHash.of(bytes(file)));
    }

    /** Below the output folder, parted by {@code /}. */
    String path() {
        return file.path();
    }

    byte[] content() {
        return bytes(file);
    }

    private static byte[] bytes(GeneratedFile file) {
        return file.content().getBytes(StandardCharsets.US_ASCII);
    }
}
