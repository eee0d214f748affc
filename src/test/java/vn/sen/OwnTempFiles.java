package vn.sen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** POI's folder for passing files is one for all users of a machine; these tests have their own. */
public final class OwnTempFiles {

    private OwnTempFiles() {}

    public static void use() {
        try {
            var folder = Files.createTempDirectory("sen-poi").toFile();
            folder.deleteOnExit();
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
