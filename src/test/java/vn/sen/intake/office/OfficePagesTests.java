package vn.sen.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.pdf.PdfPages;
import vn.sen.intake.program.Programs;
import vn.sen.plan.SourcePage;
import vn.sen.plan.domain.PrintedRows;

/** Pages of files that have none, by LibreOffice where it is installed and in words where not. */
class OfficePagesTests {

    private static final Path PLANS = Path.of("src/main/resources/vn/sen/demo/plans");

    @TempDir Path folder;

    @Test
    void bearTheWordsOfThePlan() throws Unreadable, IOException {
        byte[] pdf = OfficePages.of(plan("dong-thap-health-2023"), ofMachine());

        List<SourcePage> pages = PdfPages.of(pdf);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.stream().flatMap(each -> each.lines().stream()))
                .anyMatch(line -> line.text().contains("Nội dung công"))
                .allMatch(line -> line.bottom() > line.top());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dong-thap-health-2023",
                "dong-thap-labour-2022",
                "hai-duong-labour-2022",
                "tra-vinh-ict-2023"
            })
    void bearEachRowWhereItBegins(String name) throws Unreadable {
        PrintedRows printed = new PrintedRows(PdfPages.of(OfficePages.of(plan(name), ofMachine())));
        PlanReading read = (PlanReading) new PlanReader().read(plan(name));
        int behind = -1;
        for (Item row : read.items()) {
            Found<?> time = Objects.requireNonNull(row.times().cell());
            String content = row.content().source().words();
            var place = printed.find(content, time.source().words(), behind);
            assertThat(place).as(content).isPresent();
            assertThat(place.get().index()).as(content).isGreaterThan(behind);
            behind = place.get().index();
        }
        assertThat(read.items()).hasSize(10);
    }

    /** A file that names another one of this machine would show it to whoever hands it in. */
    @Test
    void showNoOtherFileOfTheMachine() throws Unreadable, IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "BIMATCUAMAY");
        String field =
                "{\\rtf1\\ansi Ke hoach {\\field{\\*\\fldinst INCLUDETEXT \"%s\"}{\\fldrslt cu}}\\par}"
                        .formatted(secret);

        byte[] pdf = OfficePages.of(field.getBytes(StandardCharsets.US_ASCII), ofMachine());

        assertThat(words(pdf)).contains("Ke hoach").doesNotContain("BIMAT");
    }

    @Test
    void areNoMoreThanAreLookedAt() throws Unreadable, IOException {
        String page = "Trang\\page\n";
        String long_ = "{\\rtf1\\ansi " + page.repeat(90) + "}";

        byte[] pdf = OfficePages.of(long_.getBytes(StandardCharsets.US_ASCII), ofMachine());

        try (PDDocument made = Loader.loadPDF(pdf)) {
            assertThat(made.getNumberOfPages()).isEqualTo(60);
        }
    }

    @Test
    void areRefusedWithoutLibreOffice() {
        assertRefused(plan("dong-thap-health-2023"), Programs.NONE, ReadingRefused.OFFICE_MISSING);
    }

    @Test
    void areRefusedOfFilesThatAreNoneOfAWordProcessor() {
        byte[] text = "Kế hoạch năm 2023".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = "%PDF-1.7 ".getBytes(StandardCharsets.UTF_8);

        assertRefused(text, program("exit 0"), ReadingRefused.UNKNOWN_KIND);
        assertRefused(pdf, program("exit 0"), ReadingRefused.UNKNOWN_KIND);
    }

    @Test
    void areRefusedWhereNothingIsMade() {
        assertRefused(
                plan("dong-thap-health-2023"), program("exit 1"), ReadingRefused.OFFICE_FAILED);
    }

    /** More than is allowed is not taken, and does not fill the disk. */
    @Test
    void areRefusedWhereTheyAreWithoutEnd() {
        Programs endless = program("mkdir made && yes > made/plan.pdf");

        assertRefused(plan("dong-thap-health-2023"), endless, ReadingRefused.OFFICE_FAILED);
    }

    private static void assertRefused(byte[] file, Programs programs, ReadingRefused why) {
        assertThatThrownBy(() -> OfficePages.of(file, programs))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.reason()).isEqualTo(why));
    }

    private static Programs ofMachine() {
        Programs programs = Programs.ofMachine();
        Assumptions.assumeTrue(programs.office() != null, "LibreOffice is not installed here");
        return programs;
    }

    private Programs program(String script) {
        try {
            Path file = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return Programs.named(file.toString(), "none");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] plan(String name) {
        try {
            return Files.readAllBytes(PLANS.resolve(name + ".docx"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument made = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(made);
        }
    }
}
