package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries a plan out. All new content is on the disk before the first file is replaced; then the manifest says that the
 * folder is unfinished, and lists what there was and what there will be; then files go and come, each as a whole; then
 * the manifest says that all is done. So whenever this ends, the folder is as before, as planned, or known to be neither.
 */
final class OutputWriter {
    private final OutputTree tree;
    private final StateFolder state;
    private final FileOperations disk;

    OutputWriter(OutputTree tree, StateFolder state, FileOperations disk) {
        this.tree = tree;
        this.state = state;
        this.disk = disk;
    }

    void carryOut(OutputPlan plan) throws IOException {
        if (plan.changesNothing() && plan.before().equals(plan.after())) {
            return;
        }
        disk.createFolder(state.work());
        try {
            List<Path> staged = stage(plan.write());
            if (!plan.changesNothing()) {
                state.write(plan.before().unfinished(plan.after()));
                for (String path : plan.remove()) {
                    tree.remove(path);
                }
                put(staged, plan.write());
            }
            state.write(plan.after());
        } catch (IOException e) {
            cleanAfter(e);
            throw e;
        }
        state.clean();
    }

    private List<Path> stage(List<Target> targets) throws IOException {
        List<Path> staged = new ArrayList<>();
        for (Target target : targets) {
            Path file = state.work().resolve(staged.size() + ".new");
            disk.create(file, target.content());
            staged.add(file);
        }
        return staged;
    }

    private void put(List<Path> staged, List<Target> targets) throws IOException {
        for (int i = 0; i < targets.size(); i++) {
            Path place = tree.file(targets.get(i).path());
            Path folder = place.getParent();
            if (folder != null) {
                tree.createFolders(folder);
            }
            disk.move(staged.get(i), place);
        }
    }

    private void cleanAfter(IOException cause) {
        try {
            state.clean();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
