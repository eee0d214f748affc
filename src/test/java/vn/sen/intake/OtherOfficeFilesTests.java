package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.intake.program.Programs;

/** Files of other word processors, by LibreOffice where it is installed and in words where not. */
class OtherOfficeFilesTests {
    private static final byte[] RICH_TEXT =
            "{\\rtf1\\ansi K\\u7871? ho\\u7841?ch\\par}".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf"})
    void saysWhatPeopleReadInTheFourPlans(String ending) {
        List<byte[]> words = PlanDocuments.NAMES.stream().map(PlanDocuments::word).toList();
        List<byte[]> files = new Office(folder).made(ending, words);
        for (int i = 0; i < files.size(); i++) {
            PlanReading plan = Readings.of(files.get(i));
            Expectation expected = Expectation.of(PlanDocuments.NAMES.get(i));
            expected.assertSaidBy(plan);
            expected.assertCountedBy(plan);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf"})
    void readsOrRefusesFilesThatAreCutOff(String ending) {
        byte[] whole = new Office(folder).made(ending, List.of(word())).getFirst();
        byte[] cut = Arrays.copyOf(whole, whole.length / 3);
        assertThat(new PlanReader().read(cut)).isInstanceOf(PlanOutcome.class);
    }

    private static byte[] word() {
        return PlanDocuments.word(PlanDocuments.NAMES.getFirst());
    }

    @Test
    void saysWhatToDoWithoutLibreOffice() {
        assertThat(new PlanReader(Programs.NONE).read(RICH_TEXT))
                .isEqualTo(ReadingRefused.OFFICE_MISSING);
    }

    @Test
    void refusesMacrosBeforeAnyProgramSeesThem() {
        byte[] file = new byte[5000];
        put(file, 0, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        put(file, 600, "WordDocument".getBytes(StandardCharsets.UTF_16LE));
        put(file, 800, "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE));
        assertThat(new PlanReader(program("exit 1")).read(file)).isEqualTo(ReadingRefused.MACROS);
    }

    private static void put(byte[] file, int at, byte[] what) {
        System.arraycopy(what, 0, file, at, what.length);
    }

    @Test
    void saysThatTheProgramCouldNotOpenIt() throws IOException {
        assertThat(new PlanReader(program("exit 1")).read(RICH_TEXT))
                .isEqualTo(ReadingRefused.OFFICE_FAILED);
        assertThat(workshop()).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhatItMade() throws IOException {
        String made = "cp \"$HOME\"/* made.docx 2>/dev/null; mkdir -p out; echo x > out/more";
        new PlanReader(program(made)).read(RICH_TEXT);
        assertThat(workshop()).doesNotExist();
    }

    @Test
    void takesNoMoreThanIsAllowed() {
        Programs endless = program("mkdir made && yes > made/plan.docx");
        assertThat(new PlanReader(endless).read(RICH_TEXT))
                .isIn(
                        ReadingRefused.OFFICE_FAILED,
                        ReadingRefused.DAMAGED,
                        ReadingRefused.UNKNOWN_KIND);
    }

    /** A program that notes where it was told to work. */
    private Programs program(String script) {
        try {
            Path file =
                    Files.writeString(
                            folder.resolve("soffice"),
                            "#!/bin/sh\npwd > '" + noted() + "'\n" + script + "\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return Programs.named(file.toString(), "none");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path noted() {
        return folder.resolve("noted");
    }

    private Path workshop() throws IOException {
        return Path.of(Files.readString(noted()).strip());
    }
}
