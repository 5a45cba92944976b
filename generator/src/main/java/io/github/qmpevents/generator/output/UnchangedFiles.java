package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks whether files are as they were generated; at each folder that they are in only once. */
final class UnchangedFiles {
    private final OutputTree tree;
    private final Set<String> folders = new HashSet<>();

    UnchangedFiles(OutputTree tree) {
        this.tree = tree;
    }

    /** Whether all that a manifest lists are. */
    boolean areAllOf(Manifest manifest) throws IOException {
        for (Map.Entry<String, Set<String>> file : manifest.files().entrySet()) {
            if (!isUnchanged(file.getKey(), file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnchanged(String path, Set<String> hashes) throws IOException {
        return hashes.size() == 1
                && isInFolder(path)
                && tree.kindWithin(path) == FileKind.FILE
                && ContentHash.fits(hashes.iterator().next(), tree.read(path));
    }

    /** Whether all that leads to it is folders. */
    private boolean isInFolder(String path) throws IOException {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (folder.isEmpty() || folders.contains(folder)) {
            return true;
        }
        return tree.kind(folder) == FileKind.FOLDER && folders.add(folder);
    }
}
