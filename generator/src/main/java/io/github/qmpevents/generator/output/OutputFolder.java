package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder that generated files are written to. Everything is looked at before anything is written: a file that is in
 * the way and was not generated is an error that leaves the folder as it was. What was generated before under the same
 * id and is not any more goes.
 */
public final class OutputFolder {
    private final Path root;
    private final Manifest manifest;

    /**
     * A folder, which need not exist yet.
     *
     * @param id tells apart what several generations put into one folder
     */
    public OutputFolder(Path root, String id) {
        this.root = root;
        this.manifest = new Manifest(root, id);
    }

    /**
     * Writes those files that are not there yet or differ, and removes those that are no longer generated.
     *
     * @throws UnusablePathException if the folder is a file, or a file that was not generated is in the way
     * @throws IOException if reading or writing fails
     */
    public OutputReport write(List<GeneratedFile> files) throws IOException {
        requireFolder();
        List<OutputFile> targets = new ArrayList<>();
        for (GeneratedFile file : files) {
            targets.add(OutputFile.of(root, file));
        }
        List<Path> stale = stale(files);
        int written = 0;
        for (OutputFile target : targets) {
            written += target.write() ? 1 : 0;
        }
        for (Path file : stale) {
            Files.delete(file);
            removeEmptyParents(file);
        }
        manifest.write(files);
        return new OutputReport(written, files.size() - written, stale.size());
    }

    private void requireFolder() {
        for (Path folder = root.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder)) {
                return;
            }
            if (Files.exists(folder)) {
                throw new UnusablePathException(
                        "the output folder " + root + " cannot be made: " + folder
                                + " is a file; name another folder, or remove that file",
                        null);
            }
        }
    }

    private List<Path> stale(List<GeneratedFile> files) throws IOException {
        Set<String> current = files.stream().map(GeneratedFile::path).collect(Collectors.toSet());
        List<Path> stale = new ArrayList<>();
        for (String path : manifest.read()) {
            Path file = root.resolve(path).normalize();
            if (!current.contains(path) && file.startsWith(root.normalize()) && OutputFile.isGenerated(file)) {
                stale.add(file);
            }
        }
        return stale;
    }

    private void removeEmptyParents(Path file) throws IOException {
        for (Path folder = file.getParent();
                folder != null && !folder.equals(root.normalize());
                folder = folder.getParent()) {
            try (var entries = Files.newDirectoryStream(folder)) {
                if (entries.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
