package io.github.qmpevents.generator.qapi.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Files of a zip or jar; nothing is unpacked. They are called {@code ARCHIVE!/NAME}. */
final class ArchiveFiles implements SchemaFiles {
    /** What stands between the archive and a file in it. */
    static final String INSIDE = "!/";

    private final Path archive;
    private final ZipFile zip;
    private final String root;
    private final SchemaFile top;

    /** Opens an archive whose top file is known by its name, or is one of those that are usual. */
    ArchiveFiles(Path archive, Optional<String> top) throws IOException {
        this.archive = archive;
        this.zip = open(archive);
        try {
            String name = top.isPresent() ? top.get() : usualTop();
            this.root = name.substring(0, name.lastIndexOf('/') + 1);
            this.top = locate(name);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile());
        } catch (ZipException e) {
            throw new IOException("it is no zip or jar", e);
        }
    }

    private String usualTop() throws IOException {
        String folder = commonFolder();
        return QapiInput.TOPS.stream()
                .map(name -> folder + name)
                .filter(name -> zip.getEntry(name) != null)
                .findFirst()
                .orElseThrow(() -> new IOException("it has neither " + String.join(" nor ", QapiInput.TOPS)));
    }

    /** An archive of sources has most often one folder with everything in it. */
    private String commonFolder() {
        List<String> folders = zip.stream()
                .map(entry -> entry.getName().substring(0, entry.getName().indexOf('/') + 1))
                .distinct()
                .limit(2)
                .toList();
        return folders.size() == 1 ? folders.get(0) : "";
    }

    @Override
    public SchemaFile top() {
        return top;
    }

    @Override
    public SchemaFile included(SchemaFile including, String name) throws IOException {
        String folder = including.location().substring(0, including.location().lastIndexOf('/') + 1);
        return locate(normalized(folder + name));
    }

    /** The name without {@code .} and {@code ..}; those that would lead out of the archive lead nowhere. */
    private static String normalized(String name) throws IOException {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    throw new IOException("it is outside the archive");
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private SchemaFile locate(String name) throws IOException {
        if (!name.startsWith(root)) {
            throw new IOException("it is outside the folder of the top file");
        }
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("there is no such file in the archive");
        }
        if (entry.isDirectory()) {
            throw new IOException("it is a folder");
        }
        return new SchemaFile(archive + INSIDE + name, name);
    }

    @Override
    public byte[] content(SchemaFile file) throws IOException {
        ZipEntry entry = zip.getEntry(file.location());
        if (entry == null) {
            throw new IOException("it is gone");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Contents.read(in);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
