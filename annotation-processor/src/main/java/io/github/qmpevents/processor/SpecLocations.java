package io.github.qmpevents.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Where files are looked for that the annotation names. */
final class SpecLocations {
    /** The option that names a folder. Compilers refuse a name with a dash. */
    static final String FOLDER = "qmpevents.specDir";

    /** Far more than the generator takes, so that it is the generator that complains. */
    private static final int MOST_BYTES = (16 << 20) + 1;

    private static final List<Location> LOCATIONS = List.of(
            StandardLocation.SOURCE_PATH,
            StandardLocation.CLASS_OUTPUT,
            StandardLocation.CLASS_PATH,
            StandardLocation.ANNOTATION_PROCESSOR_PATH);

    private final Filer filer;
    private final Optional<String> folder;

    SpecLocations(Filer filer, Map<String, String> options) {
        this.filer = filer;
        this.folder = Optional.ofNullable(options.get(FOLDER)).filter(value -> !value.isBlank());
    }

    /**
     * What there is below the folder that the option names; it may be a folder, or in an archive.
     *
     * @throws MistakeException if the path, or the folder, is none
     */
    Optional<Path> inFolder(String member, String path) {
        requireRelative(member, path);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path root = Path.of(folder.get());
            if (!Files.isDirectory(root)) {
                throw new MistakeException(member, "-A" + FOLDER + " names no folder: " + folder.get());
            }
            return Optional.of(root.resolve(path)).filter(SpecLocations::exists);
        } catch (InvalidPathException e) {
            throw new MistakeException(member, "not a path: " + e.getMessage());
        }
    }

    private static boolean exists(Path path) {
        int archive = path.toString().indexOf("!/");
        return Files.exists(archive < 0 ? path : Path.of(path.toString().substring(0, archive)));
    }

    /**
     * The first file of that name in the compiler's locations.
     *
     * @throws MistakeException if there is none, or it cannot be read
     */
    FoundFile inLocations(String member, String path) {
        return LOCATIONS.stream()
                .flatMap(location -> in(location, member, path).stream())
                .findFirst()
                .orElseThrow(() -> missing(member, path));
    }

    private Optional<FoundFile> in(Location location, String member, String path) {
        try {
            FileObject file = filer.getResource(location, "", path);
            // not as characters: Eclipse's compiler gives none for a file in a jar
            try (InputStream in = file.openInputStream()) {
                return in == null ? Optional.empty() : Optional.of(found(file, in));
            }
        } catch (FileNotFoundException | NoSuchFileException | FilerException e) {
            return Optional.empty(); // there is no such file
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty(); // the compiler has no such location
        } catch (IOException e) {
            throw new MistakeException(member, "cannot read " + path + ", which is in the " + location + ": " + e);
        }
    }

    private static FoundFile found(FileObject file, InputStream in) throws IOException {
        return new FoundFile(in.readNBytes(MOST_BYTES), file.getName());
    }

    /** That a file is nowhere, and what to do. */
    private MistakeException missing(String member, String path) {
        String places = Stream.concat(
                        folder.map(name -> "the folder " + name).stream(),
                        Stream.of(
                                "the source path",
                                "the class output",
                                "the class path",
                                "the annotation processor path"))
                .collect(Collectors.joining(", "));
        return new MistakeException(
                member,
                "there is no file " + path + "; it was looked for in " + places + ", which a path without / at its"
                        + " beginning starts from"
                        + (folder.isPresent() ? "" : "; -A" + FOLDER + "=FOLDER names one more place"));
    }

    private static void requireRelative(String member, String path) {
        boolean strange = path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..");
        if (strange) {
            throw new MistakeException(
                    member,
                    "not a path below a source or resource folder: \"" + path + "\"; it must have / between its parts,"
                            + " none at its beginning, and no ..; such as qmp/qmp-events.txt");
        }
    }
}
