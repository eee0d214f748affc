package vn.sen.intake.unseen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.intake.PlanMarkup;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.WhichTable;
import vn.sen.intake.cli.PlanJson;

/**
 * Prints how much comes back of the plans that were written before the program was tried on them.
 * Makes their files in the folder of {@code -Dout} where they are not yet, with LibreOffice,
 * Chromium and {@code pdftotext}; words choose forms and plans, and print what was missed.
 */
final class UnseenFigures {
    private static final Path OUT = Path.of(System.getProperty("out", "target/unseen"));
    private static final List<String> FORMS =
            List.of(
                    "docx",
                    "office.pdf",
                    "chromium.pdf",
                    "office.txt",
                    "cells.txt",
                    "full_cells.txt",
                    "wrapped.txt",
                    "spaced.txt",
                    "raw.txt",
                    "layout.txt");

    private UnseenFigures() {}

    static void main(String[] args) throws IOException, InterruptedException {
        List<String> forms = FORMS.stream().filter(f -> named(args, f)).toList();
        List<UnseenPlan> plans =
                names().filter(name -> named(args, name)).map(UnseenPlan::of).toList();
        make(names().map(UnseenPlan::of).toList());
        System.out.println(
                "| form | rows | cells | wrong times | wrong days | unmarked | doubted | extra |");
        boolean all = Arrays.stream(args).noneMatch(FORMS::contains);
        for (String form : all ? FORMS : forms) {
            Marks marks = new Marks();
            for (UnseenPlan plan : plans.isEmpty() ? names().map(UnseenPlan::of).toList() : plans) {
                marks.add(plan, json(Files.readAllBytes(OUT.resolve(plan.name() + "." + form))));
            }
            System.out.println(marks.figures(form));
            if (args.length > 0 && !all) {
                marks.misses.forEach(System.out::println);
            }
        }
    }

    private static Stream<String> names() {
        String set = System.getProperty("set", "all");
        return UnseenPlan.sets(set).stream();
    }

    private static boolean named(String[] args, String name) {
        return Arrays.asList(args).contains(name);
    }

    static JsonNode json(byte[] file) {
        PlanOutcome outcome = new PlanReader().readOrAsk(file);
        return JsonMapper.shared()
                .readTree(
                        switch (outcome) {
                            case PlanReading plan -> PlanJson.write(plan);
                            case WhichTable several -> PlanJson.write(several.all());
                            case ReadingRefused refused -> "{\"refused\":\"" + refused + "\"}";
                        });
    }

    static byte[] word(UnseenPlan plan) {
        try (var document = PlanMarkup.document(plan.markup());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] text(UnseenPlan plan, LinePaper.Habit habit) {
        return LinePaper.of(plan.markup(), habit).getBytes(StandardCharsets.UTF_8);
    }

    private static void make(List<UnseenPlan> plans) throws IOException, InterruptedException {
        Files.createDirectories(OUT);
        List<String> words = new ArrayList<>();
        for (UnseenPlan plan : plans) {
            Path word = OUT.resolve(plan.name() + ".docx");
            byte[] bytes = word(plan);
            Files.write(word, bytes);
            for (LinePaper.Habit habit : LinePaper.Habit.values()) {
                String name = plan.name() + "." + habit.name().toLowerCase(Locale.ROOT) + ".txt";
                Files.write(OUT.resolve(name), text(plan, habit));
            }
            String page = PagePaper.of(plan.markup());
            Path html = OUT.resolve(plan.name() + ".html");
            if (!Files.exists(html) || !Files.readString(html).equals(page)) {
                Files.writeString(html, page);
                words.add(plan.name());
            }
        }
        if (!words.isEmpty()) {
            print(words);
        }
    }

    private static void print(List<String> names) throws IOException, InterruptedException {
        List<String> office = new ArrayList<>(List.of("soffice", "--headless"));
        office.add("-env:UserInstallation=" + OUT.toAbsolutePath().resolve("profile").toUri());
        office.add("--convert-to");
        for (String kind : List.of("pdf", "txt:Text (encoded):UTF8")) {
            List<String> command = new ArrayList<>(office);
            command.addAll(List.of(kind, "--outdir", OUT.toString()));
            names.forEach(name -> command.add(OUT.resolve(name + ".docx").toString()));
            run(command);
        }
        for (String name : names) {
            move(name + ".pdf", name + ".office.pdf");
            move(name + ".txt", name + ".office.txt");
            run(
                    List.of(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--print-to-pdf="
                                    + OUT.resolve(name + ".chromium.pdf").toAbsolutePath(),
                            OUT.resolve(name + ".html").toUri().toString()));
            String pdf = OUT.resolve(name + ".chromium.pdf").toString();
            run(List.of("pdftotext", "-raw", pdf, OUT.resolve(name + ".raw.txt").toString()));
            run(List.of("pdftotext", "-layout", pdf, OUT.resolve(name + ".layout.txt").toString()));
        }
    }

    private static void move(String from, String to) throws IOException {
        Files.move(
                OUT.resolve(from),
                OUT.resolve(to),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
