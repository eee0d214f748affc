package vn.sen.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sen.actor.Outcome;

/** Tells the office files of before 2007 apart, and newer ones closed by a password. */
final class CompoundFile {

    private static final Map<String, FileType> TYPES =
            Map.of(
                    "WordDocument", FileType.DOC,
                    "Workbook", FileType.XLS,
                    "Book", FileType.XLS,
                    "PowerPoint Document", FileType.PPT);

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR");

    private CompoundFile() {}

    static Outcome<FileType> type(Path file) {
        try (POIFSFileSystem opened = new POIFSFileSystem(file.toFile(), true)) {
            return type(opened.getRoot().getEntryNames());
        } catch (IOException | RuntimeException unreadable) {
            // The library tells a damaged file by exceptions of many kinds.
            return Outcome.refused(Refusal.DAMAGED);
        }
    }

    private static Outcome<FileType> type(Set<String> entries) {
        if (entries.contains("EncryptedPackage")) {
            return Outcome.refused(Refusal.ENCRYPTED);
        }
        if (entries.stream().anyMatch(MACROS::contains)) {
            return Outcome.refused(Refusal.MACROS);
        }
        Optional<FileType> type =
                entries.stream().filter(TYPES::containsKey).map(TYPES::get).findFirst();
        return type.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.NOT_ALLOWED));
    }
}
