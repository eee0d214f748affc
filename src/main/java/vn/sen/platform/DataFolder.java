package vn.sen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything an installation owns: the database, the files, the secrets. One
 * program at a time: a second one is refused rather than let near the same data.
 */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final @Nullable FileLock lock;

    private DataFolder(Path root, @Nullable FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder, or looks in on it as a guest while another program holds it. */
    public static DataFolder takeOrVisit(Path path) {
        try {
            return take(path);
        } catch (FolderInUse busy) {
            return new DataFolder(path.toAbsolutePath().normalize(), null);
        }
    }

    /** Whether a server of ours was ever started over the folder. */
    public static boolean holdsDatabase(Path path) {
        return Files.exists(path.resolve("postgres").resolve("data").resolve("PG_VERSION"));
    }

    /** Whether another program holds the folder, and its server is not ours to stop. */
    public boolean isVisited() {
        return lock == null;
    }

    /**
     * Takes the folder, made if missing.
     *
     * @throws FolderInUse when another running program holds it
     */
    public static DataFolder take(Path path) {
        try {
            Path root = Files.createDirectories(path.toAbsolutePath().normalize());
            FileChannel channel =
                    FileChannel.open(
                            root.resolve("sen.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new FolderInUse(root);
            }
            return new DataFolder(root, lock);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** A sub-folder, made if missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.acquiredBy().close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Another program already works on this folder. */
    public static final class FolderInUse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FolderInUse(Path root) {
            super("another Sen already uses " + root);
        }
    }
}
