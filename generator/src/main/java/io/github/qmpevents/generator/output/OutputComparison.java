package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a folder is from what would be generated. Nothing is changed.
 *
 * @param missing files that are not there, in the order of their generation
 * @param different files with another content; other line ends are no difference, since a version control may change
 *     them
 * @param leftOver files beside the others that were generated and would not be any more, in the order of their names
 */
public record OutputComparison(List<String> missing, List<String> different, List<String> leftOver) {
    public OutputComparison {
        missing = List.copyOf(missing);
        different = List.copyOf(different);
        leftOver = List.copyOf(leftOver);
    }

    /** Whether the folder is as it should be. */
    public boolean isSame() {
        return missing.isEmpty() && different.isEmpty() && leftOver.isEmpty();
    }

    /**
     * Compares.
     *
     * @param root the output folder
     * @throws IOException if reading fails
     */
    public static OutputComparison of(Path root, List<GeneratedFile> files) throws IOException {
        DiskOperations disk = new DiskOperations();
        OutputTree tree = new OutputTree(root, disk);
        List<String> missing = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (GeneratedFile file : files) {
            FileKind kind = tree.kind(file.path());
            if (kind == FileKind.NONE) {
                missing.add(file.path());
            } else if (kind != FileKind.FILE || !isContent(disk.read(tree.file(file.path())), file)) {
                different.add(file.path());
            }
        }
        return new OutputComparison(missing, different, leftOver(tree, disk, files));
    }

    private static boolean isContent(byte[] bytes, GeneratedFile file) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").equals(file.content());
    }

    private static List<String> leftOver(OutputTree tree, FileOperations disk, List<GeneratedFile> files)
            throws IOException {
        Set<String> generated = new HashSet<>();
        files.forEach(file -> generated.add(file.path()));
        List<String> found = new ArrayList<>();
        for (String folder : folders(files)) {
            if (tree.kind(folder) == FileKind.FOLDER) {
                for (Path each : disk.list(tree.file(folder))) {
                    String path = folder + "/" + each.getFileName();
                    if (!generated.contains(path) && tree.kind(path) == FileKind.FILE && tree.bearsHeader(path)) {
                        found.add(path);
                    }
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static List<String> folders(List<GeneratedFile> files) {
        return files.stream()
                .map(file -> file.path().substring(0, Math.max(0, file.path().lastIndexOf('/'))))
                .filter(folder -> !folder.isEmpty())
                .distinct()
                .toList();
    }
}
