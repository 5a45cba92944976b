package io.github.qmpevents.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The disk itself. */
final class DiskOperations implements FileOperations {
    @Override
    public FileKind kind(Path path) throws IOException {
        try {
            return kind(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return FileKind.NONE;
        } catch (FileSystemException e) {
            Path folder = path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                return FileKind.NONE; // nothing is below a file
            }
            throw e;
        }
    }

    private static FileKind kind(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return FileKind.FILE;
        }
        if (attributes.isDirectory()) {
            return FileKind.FOLDER;
        }
        return attributes.isSymbolicLink() ? FileKind.LINK : FileKind.OTHER;
    }

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(found::add);
        }
        return found;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // made by another build just now
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    @Override
    public void create(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public Optional<Closeable> tryLock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        Optional<Closeable> locked = Optional.empty();
        try {
            FileLock lock = channel.tryLock();
            // closing the channel gives the lock back
            locked = lock == null ? Optional.empty() : Optional.of(channel);
        } catch (OverlappingFileLockException e) {
            // held in this very process, by another thread
        } finally {
            if (locked.isEmpty()) {
                channel.close();
            }
        }
        return locked;
    }
}
