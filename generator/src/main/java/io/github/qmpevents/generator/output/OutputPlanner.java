package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything before anything is changed, and refuses what must not be. */
final class OutputPlanner {
    /** The hash of an empty file, which a machine that went down may leave, and nobody misses. */
    private static final String EMPTY = ContentHash.of(new byte[0]);

    private final OutputTree tree;
    private final StateFolder state;
    private final EditedFiles edited;

    OutputPlanner(OutputTree tree, StateFolder state, EditedFiles edited) {
        this.tree = tree;
        this.state = state;
        this.edited = edited;
    }

    /**
     * Plans to leave these files, and of those that the manifest lists no others.
     *
     * @throws UnusablePathException if a file that is in the way was not generated, belongs to another generation, or
     *     was edited
     */
    OutputPlan plan(List<Target> targets, String inputs) throws IOException {
        Manifest before = state.read();
        Manifest after = Manifest.complete(inputs, targets);
        List<Target> write = new ArrayList<>();
        for (Target target : targets) {
            Optional<String> hash = tree.hash(target.path());
            if (!hash.equals(Optional.of(target.hash()))) {
                if (hash.isPresent()) {
                    requireReplaceable(target.path(), hash.get(), before);
                }
                write.add(target);
            }
        }
        return new OutputPlan(before, after, write, orphans(before, after));
    }

    private List<String> orphans(Manifest before, Manifest after) throws IOException {
        List<String> orphans = new ArrayList<>();
        for (String path : before.files().keySet()) {
            if (!after.lists(path)
                    && tree.kind(path) == FileKind.FILE
                    && tree.bearsHeader(path)
                    && state.otherOwner(path).isEmpty()) {
                requireUnedited(path, tree.hash(path).orElse(EMPTY), before);
                orphans.add(path);
            }
        }
        return orphans;
    }

    private void requireReplaceable(String path, String hash, Manifest before) throws IOException {
        if (before.lists(path)) {
            requireUnedited(path, hash, before);
        } else if (!hash.equals(EMPTY) && !tree.bearsHeader(path)) {
            throw new UnusablePathException(
                    "not overwritten, because it was not generated: " + tree.file(path)
                            + "; move it away, or choose another package or output folder",
                    null);
        } else {
            requireNoOtherOwner(path);
        }
    }

    private void requireUnedited(String path, String hash, Manifest before) {
        if (!edited.mayBeLost() && !before.knows(path, hash) && !hash.equals(EMPTY)) {
            throw new UnusablePathException(
                    "not overwritten, because it was edited after it was generated: " + tree.file(path) + "; "
                            + edited.advice(),
                    null);
        }
    }

    private void requireNoOtherOwner(String path) throws IOException {
        String owner = state.otherOwner(path);
        if (!owner.isEmpty()) {
            throw new UnusablePathException(
                    "not overwritten, because another generation into the same folder made it: " + tree.file(path)
                            + "; give each a package of its own, or remove " + owner + " if there is no other any more",
                    null);
        }
    }
}
