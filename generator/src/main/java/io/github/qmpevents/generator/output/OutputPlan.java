package io.github.qmpevents.generator.output;

import java.util.List;

/**
 * What is to be done to a folder.
 *
 * @param before what is known of it now
 * @param after what will be known of it
 * @param write what is missing or differs
 * @param remove paths of files that are no longer generated
 */
record OutputPlan(Manifest before, Manifest after, List<Target> write, List<String> remove) {
    OutputPlan {
        write = List.copyOf(write);
        remove = List.copyOf(remove);
    }

    /** Whether no file would change but the manifest. */
    boolean changesNothing() {
        return write.isEmpty() && remove.isEmpty();
    }

    OutputReport report() {
        return new OutputReport(write.size(), after.files().size() - write.size(), remove.size());
    }
}
