package vn.sen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Makes the Word files of the four real plans from their text, as an agency would have typed them;
 * run it again with {@code main} after a change of the texts.
 */
final class PlanDocuments {
    static final List<String> NAMES =
            List.of(
                    "dong-thap-health-2023",
                    "dong-thap-labour-2022",
                    "hai-duong-labour-2022",
                    "tra-vinh-ict-2023");
    private static final Path HOME = Path.of("src/main/resources/vn/sen/demo/plans");

    private PlanDocuments() {}

    static void main() throws IOException {
        Files.createDirectories(HOME);
        for (String name : NAMES) {
            try (XWPFDocument document = PlanMarkup.document(text(name));
                    OutputStream out = Files.newOutputStream(HOME.resolve(name + ".docx"))) {
                document.write(out);
            }
        }
    }

    static String text(String name) {
        return new String(resource("/plans/" + name + ".plan"), StandardCharsets.UTF_8);
    }

    /** The Word file that comes with the program. */
    static byte[] word(String name) {
        return resource("/vn/sen/demo/plans/" + name + ".docx");
    }

    static byte[] resource(String path) {
        try (InputStream in =
                Objects.requireNonNull(PlanDocuments.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
