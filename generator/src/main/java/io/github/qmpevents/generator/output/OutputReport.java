package io.github.qmpevents.generator.output;

/** What writing did: numbers of files written, left as they were because nothing changed, and removed. */
public record OutputReport(int written, int unchanged, int removed) {
    /** Whether nothing had to be done. */
    public boolean isUpToDate() {
        return written == 0 && removed == 0;
    }

    /** The number of files that are there now. */
    public int files() {
        return written + unchanged;
    }
}
