package vn.sen.intake.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;

/** Prints what the largest and oddest files cost; run it with {@code -Xmx512m}. */
final class WorstCases {
    private static final String ROW =
            """
            %d
            Rà soát, cập nhật quy trình nội bộ
            Văn phòng Sở
            Quý II/2025
            Báo cáo
            """;
    private static final String HEAD =
            """
            KẾ HOẠCH
            Năm 2025
            II. NỘI DUNG
            TT
            Nội dung công việc
            Đơn vị chủ trì
            Thời gian thực hiện
            Sản phẩm
            """;
    private static final String WIDE_HEAD =
            """
            KẾ HOẠCH
            Năm 2025
            TT   Nội dung công việc      Đơn vị chủ trì     Thời gian        Sản phẩm
            """;
    private static final String WIDE_ROW =
            """
            %-4d Rà soát quy trình nội     Văn phòng Sở       Quý II/2025      Báo cáo
                 bộ
            """;

    private WorstCases() {}

    static void main(String[] args) {
        System.out.println("| file | size | time | memory | outcome |");
        System.out.println("|---|---|---|---|---|");
        cases().forEach(
                        (name, file) -> {
                            if (args.length == 0 || name.contains(args[0])) {
                                measure(name, file.get());
                            }
                        });
    }

    private static Map<String, Supplier<byte[]>> cases() {
        Map<String, Supplier<byte[]>> cases = new LinkedHashMap<>();
        cases.put("text of 20 MB", () -> text(HEAD, ROW, 20_000_000));
        cases.put(
                "text of a million letters, cells one below the other",
                () -> text(HEAD, ROW, 990_000));
        cases.put(
                "the same without numbers",
                () -> text(HEAD.replace("TT\n", ""), ROW.substring(3), 990_000));
        cases.put("text of a million letters in columns", () -> text(WIDE_HEAD, WIDE_ROW, 990_000));
        cases.put("a million letters of headings", () -> text("", WIDE_HEAD, 990_000));
        cases.put("a million letters in one line", () -> text("", "Quý II, ", 990_000));
        cases.put("table of 4,990 rows in Word", () -> word(4_990, 6, "Quý II/2025"));
        cases.put("table of 100,000 rows in Word", () -> word(100_000, 6, "Quý II/2025"));
        cases.put("table of 4,990 rows of 200 cells in Word", () -> word(4_990, 200, "x"));
        cases.put(
                "cells of 4,000 letters in Word", () -> word(990, 4, "Trước ngày 15 ".repeat(70)));
        cases.put("PDF of 300 pages", () -> pdf(300));
        cases.put("PDF of 2,000 pages", () -> pdf(2_000));
        return cases;
    }

    private static void measure(String name, byte[] file) {
        System.gc();
        var pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        pools.forEach(pool -> pool.resetPeakUsage());
        long start = System.nanoTime();
        PlanOutcome outcome = new PlanReader().read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        String said =
                outcome instanceof PlanReading plan
                        ? "read, %,d rows".formatted(plan.items().size())
                        : "refused: " + outcome;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f MB | %.1f s | %d MB | %s |%n",
                name,
                file.length / 1e6,
                seconds,
                peak / 1_000_000,
                said);
    }

    private static byte[] text(String head, String row, int letters) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 1; text.length() < letters; i++) {
            text.append(row.contains("%") ? row.formatted(i) : row);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(int rows, int cells, String cell) {
        StringBuilder body =
                new StringBuilder("<w:p><w:r><w:t>KẾ HOẠCH năm 2025</w:t></w:r></w:p>");
        body.append("<w:tbl>");
        row(body, List.of("TT", "Nội dung", "Thời gian", "Đơn vị"), cells, "");
        for (int i = 1; i <= rows; i++) {
            row(body, List.of("" + i, "Rà soát quy trình", cell, "Văn phòng"), cells, cell);
        }
        return packed(body.append("</w:tbl>").toString());
    }

    private static void row(StringBuilder body, List<String> words, int cells, String more) {
        body.append("<w:tr>");
        for (int i = 0; i < cells; i++) {
            body.append("<w:tc><w:p><w:r><w:t>")
                    .append(i < words.size() ? words.get(i) : more)
                    .append("</w:t></w:r></w:p></w:tc>");
        }
        body.append("</w:tr>");
    }

    private static byte[] packed(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\"><Relationship Id=\"r\" Type=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                        + "main\"><w:body>"
                        + body
                        + "</w:body></w:document>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(int pages) {
        Sheets sheets = new Sheets(true);
        for (int page = 0; page < pages; page++) {
            if (page > 0) {
                sheets.turn();
            }
            for (int line = 0; line < 30; line++) {
                sheets.write(
                        "1. Rà soát quy trình, báo cáo Quý II", 60, 60 + 15.0 * line, 11, false);
                sheets.rule(50, 50 + 15.0 * line, 700, 50 + 15.0 * line, false);
            }
        }
        return sheets.bytes();
    }
}
