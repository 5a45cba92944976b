package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A folder that generated files are written to. A manifest in it tells which files these are, with their hashes, and
 * what they were made from.
 *
 * <p>Everything is looked at before anything is changed: a file that is in the way and was not generated, or was edited
 * since, is an error that leaves the folder as it was. Only files whose content changes are written. What was generated
 * before under the same id and is not any more goes. A writer that is killed or fails at any moment leaves what there
 * was, what there was to be, or a folder that is known to be unfinished and that the next one puts in order. One writer
 * waits for the other. May be used by several threads.
 */
public final class OutputFolder {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileOperations disk;
    private final Duration patience;
    private final OutputTree tree;
    private final StateFolder state;

    /**
     * A folder, which need not exist yet.
     *
     * @param id tells apart what several generations put into one folder
     */
    public OutputFolder(Path root, String id) {
        this(root, id, new DiskOperations(), PATIENCE);
    }

    OutputFolder(Path root, String id, FileOperations disk, Duration patience) {
        this.disk = disk;
        this.patience = patience;
        this.tree = new OutputTree(root, disk);
        this.state = new StateFolder(root, id, disk);
    }

    /**
     * Whether the folder holds, complete and unchanged, what was generated from these inputs. Writes nothing and waits
     * for nobody.
     *
     * @param inputs as they were told to {@link #write(List, String, EditedFiles)}
     * @return what to report; empty if something has to be generated
     * @throws UnusablePathException if the folder cannot be one
     * @throws IOException if reading fails
     */
    public Optional<OutputReport> upToDate(String inputs) throws IOException {
        if (inputs.isEmpty() || !tree.isThere() || !state.isClean()) {
            return Optional.empty();
        }
        Manifest manifest = state.read();
        if (!manifest.complete() || !manifest.inputs().equals(inputs)) {
            return Optional.empty();
        }
        return new UnchangedFiles(tree).areAllOf(manifest)
                ? Optional.of(new OutputReport(0, manifest.files().size(), 0))
                : Optional.empty();
    }

    /** Writes files that are made from nobody knows what, and loses no edit. */
    public OutputReport write(List<GeneratedFile> files) throws IOException {
        return write(files, "", EditedFiles.keep("move it away"));
    }

    /**
     * Writes those files that are not there yet or differ, and removes those that are no longer generated.
     *
     * @param inputs all that the files were made from, in any short form that fits on a line; empty if that is not known
     * @param edited what becomes of files that were edited since they were generated
     * @throws UnusablePathException if the folder is a file, a file is in the way that was not generated or was edited
     *     since, or another build does not end
     * @throws IOException if reading or writing fails
     */
    public OutputReport write(List<GeneratedFile> files, String inputs, EditedFiles edited) throws IOException {
        List<Target> targets = files.stream().map(Target::of).toList();
        if (!tree.isThere()) {
            tree.createFolders(tree.file(""));
        }
        state.requireOwn();
        tree.createFolders(state.folder());
        Closeable lock = new FolderLock(disk, patience).acquire(state.lock());
        try {
            state.clean();
            OutputPlan plan = new OutputPlanner(tree, state, edited).plan(targets, inputs);
            new OutputWriter(tree, state, disk).carryOut(plan);
            return plan.report();
        } finally {
            lock.close();
        }
    }
}
