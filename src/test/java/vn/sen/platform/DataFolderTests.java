package vn.sen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @Test
    void isRefusedToASecondProgramUntilTheFirstLetsGo(@TempDir Path path) {
        DataFolder first = DataFolder.take(path);

        assertThatThrownBy(() -> DataFolder.take(path)).isInstanceOf(DataFolder.FolderInUse.class);

        first.close();
        try (DataFolder second = DataFolder.take(path)) {
            assertThat(second.folder("files")).isDirectory();
        }
    }
}
