package io.github.qmpevents.processor;

/** A file that was found in one of the compiler's locations. */
final class FoundFile {
    private final byte[] bytes;
    private final String place;

    FoundFile(byte[] bytes, String place) {
        this.bytes = bytes.clone();
        this.place = place;
    }

    /** Its content. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** Where it is, as the compiler calls it. */
    String place() {
        return place;
    }
}
