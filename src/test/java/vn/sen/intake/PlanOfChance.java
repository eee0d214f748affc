package vn.sen.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan with known cells in a layout of chance. */
final class PlanOfChance {
    /** What a row says. */
    record Row(
            @Nullable String no,
            @Nullable String section,
            String content,
            String time,
            List<Party> parties,
            List<String> outputs) {}

    /** A kind of column with its heading; parts under a common heading have two rows of heading. */
    private record Head(char kind, String above, String own) {}

    private final Random random;
    private final WordSheet sheet = new WordSheet();
    private final List<Head> heads = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    private final boolean decomposed;
    private final boolean automatic;
    private final int partyStyle;
    private final boolean annex;
    final String description;

    PlanOfChance(long seed, int size) {
        random = new Random(seed);
        decomposed = random.nextInt(4) == 0;
        automatic = random.nextInt(4) == 0;
        annex = random.nextInt(4) == 0;
        partyStyle = random.nextInt(5);
        if (random.nextBoolean()) {
            sheet.liesDown();
        }
        if (automatic) {
            sheet.numbersLists();
        }
        chooseHeads();
        description = seed + " " + heads.stream().map(h -> h.above + h.own).toList();
        write(size);
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private void chooseHeads() {
        heads.add(new Head('c', "", pick(ChanceWords.CONTENT_HEADS)));
        heads.add(new Head('t', "", pick(ChanceWords.TIME_HEADS)));
        switch (random.nextInt(4)) {
            case 0 -> {
                heads.add(new Head('l', "", pick(ChanceWords.LEAD_HEADS)));
                heads.add(new Head('k', "", pick(ChanceWords.COORDINATE_HEADS)));
            }
            case 1 -> {
                heads.add(new Head('l', "Trách nhiệm", "Chính"));
                heads.add(new Head('a', "<", "Tham mưu"));
            }
            default -> heads.add(new Head('p', "", pick(ChanceWords.PERFORM_HEADS)));
        }
        if (random.nextInt(3) > 0) {
            heads.add(new Head('o', "", pick(ChanceWords.OUTPUT_HEADS)));
        }
        if (random.nextInt(3) == 0) {
            heads.add(new Head('n', "", pick(ChanceWords.NOTE_HEADS)));
        }
        shuffle();
        heads.addFirst(new Head('#', "", pick(ChanceWords.NO_HEADS)));
    }

    /** Any order that keeps parts under their common heading together. */
    private void shuffle() {
        Collections.shuffle(heads, random);
        int below = -1;
        for (int i = 0; i < heads.size(); i++) {
            below = heads.get(i).above.equals("<") ? i : below;
        }
        if (below >= 0) {
            Head second = heads.remove(below);
            for (int i = 0; i < heads.size(); i++) {
                if (heads.get(i).above.equals("Trách nhiệm")) {
                    heads.add(i + 1, second);
                    return;
                }
            }
        }
    }

    private void write(int size) {
        head();
        if (annex) {
            sheet.paragraph('#', "II. NỘI DUNG");
            sheet.paragraph('.', "Chi tiết tại Phụ lục kèm theo.");
            foot();
            sheet.paragraph('=', "PHỤ LỤC");
        } else {
            sheet.paragraph('#', "II. NỘI DUNG THỰC HIỆN");
        }
        table(size);
        if (!annex) {
            foot();
        }
    }

    private void head() {
        sheet.table(
                List.of(
                        List.of(
                                "UBND TỈNH LONG AN ¶ SỞ NỘI VỤ",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ Độc lập - Tự do - Hạnh phúc"),
                        List.of("Số: 15/KH-SNV", "Long An, ngày 05 tháng 01 năm 2024")),
                false,
                0,
                false);
        sheet.paragraph('=', "KẾ HOẠCH");
        sheet.paragraph('=', "Duy trì, cải tiến hệ thống quản lý chất lượng năm 2024");
        sheet.paragraph('.', "Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014;");
        sheet.paragraph('.', "Sở Nội vụ xây dựng kế hoạch như sau:");
        sheet.paragraph('#', "I. MỤC ĐÍCH, YÊU CẦU");
        sheet.paragraph('-', "Duy trì hệ thống.");
    }

    private void foot() {
        sheet.paragraph('#', "III. TỔ CHỨC THỰC HIỆN");
        sheet.paragraph('-', "Các phòng tổ chức thực hiện.");
        sheet.table(
                List.of(
                        List.of(
                                "Nơi nhận: ¶ - Như trên; ¶ - Lưu: VT.",
                                "GIÁM ĐỐC ¶ ¶ Trần Văn Bình")),
                false,
                0,
                false);
    }

    private void table(int size) {
        List<List<String>> cells = new ArrayList<>();
        boolean twoLevels = heads.stream().anyMatch(h -> h.above.equals("<"));
        cells.add(heads.stream().map(h -> h.above.isEmpty() ? h.own : h.above).toList());
        if (twoLevels) {
            cells.add(heads.stream().map(h -> h.above.isEmpty() ? "^" : h.own).toList());
        }
        int headings = cells.size();
        if (random.nextInt(4) == 0) {
            cells.add(numbered());
        }
        boolean sections = random.nextInt(3) == 0;
        String section = null;
        int no = 0;
        while (rows.size() < size) {
            if (sections && rows.size() % 5 == 0) {
                section = section(cells, rows.size() / 5 + 1);
            }
            if (rows.size() % 11 == 10 && headings == 1 && random.nextBoolean()) {
                cells.add(cells.getFirst());
            }
            no++;
            group(cells, no, section);
        }
        sheet.table(cells.stream().map(this::typed).toList(), true, headings, random.nextBoolean());
    }

    private List<String> numbered() {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= heads.size(); i++) {
            numbers.add("(" + i + ")");
        }
        return numbers;
    }

    private String section(List<List<String>> cells, int number) {
        String roman = List.of("I", "II", "III", "IV", "V").get((number - 1) % 5);
        String[] row = new String[heads.size()];
        boolean across = random.nextBoolean();
        Arrays.fill(row, across ? "<" : "");
        row[0] = across ? roman + ". CÔNG TÁC CHUẨN BỊ" : roman;
        if (!across) {
            row[column('c')] = "CÔNG TÁC CHUẨN BỊ";
        }
        cells.add(List.of(row));
        return across ? row[0] : roman + " CÔNG TÁC CHUẨN BỊ";
    }

    private int column(char kind) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).kind == kind) {
                return i;
            }
        }
        return -1;
    }

    /** One number over one row or two; a time over one row or several. */
    private void group(List<List<String>> cells, int no, @Nullable String section) {
        int height = random.nextInt(6) == 0 ? 2 : 1;
        boolean sharedNumber = height > 1 && random.nextBoolean();
        boolean sharedTime = height > 1 && (!sharedNumber || random.nextBoolean());
        String time = pick(ChanceWords.TIMES);
        for (int i = 0; i < height; i++) {
            String own = sharedTime ? time : pick(ChanceWords.TIMES);
            String number = sharedNumber || height == 1 ? "" + no : no + "." + (i + 1);
            number = automatic ? null : number;
            List<Party> parties = new ArrayList<>();
            List<String> outputs = new ArrayList<>();
            String content = pick(ChanceWords.CONTENTS);
            List<String> row = new ArrayList<>();
            for (Head head : heads) {
                row.add(
                        switch (head.kind) {
                            case '#' -> automatic ? "@" : sharedNumber && i > 0 ? "^" : number;
                            case 'c' -> content;
                            case 't' -> sharedTime && i > 0 ? "^" : own;
                            case 'o' -> outputs(outputs);
                            case 'n' -> random.nextBoolean() ? "" : "5,5";
                            default -> parties(head.kind, parties);
                        });
            }
            cells.add(row);
            String counted = automatic ? "" + (rows.size() + 1) : number;
            rows.add(new Row(counted, section, content, own, parties, outputs));
        }
    }

    private String outputs(List<String> outputs) {
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            outputs.add(pick(ChanceWords.OUTPUTS));
        }
        return count < 2
                ? String.join("", outputs)
                : outputs.stream().map(o -> "- " + o).collect(Collectors.joining(" ¶ "));
    }

    private String parties(char kind, List<Party> parties) {
        Part part =
                switch (kind) {
                    case 'l' -> Part.LEAD;
                    case 'k' -> Part.COORDINATE;
                    case 'a' -> Part.ADVISE;
                    default -> Part.PERFORM;
                };
        int count = 1 + random.nextInt(3);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(pick(ChanceWords.PARTIES));
        }
        if (kind == 'p' && partyStyle == 4 && count > 1) {
            parties.add(new Party(Part.LEAD, names.getFirst()));
            names.stream().skip(1).forEach(n -> parties.add(new Party(Part.COORDINATE, n)));
            return "- Chủ trì: "
                    + names.getFirst()
                    + " ¶ - Phối hợp: "
                    + String.join(", ", names.subList(1, count));
        }
        names.forEach(name -> parties.add(new Party(part, name)));
        return switch (partyStyle) {
            case 0 -> String.join("; ", names) + ".";
            case 1 -> names.stream().map(n -> "- " + n).collect(Collectors.joining("; ¶ "));
            case 2 -> String.join(" ¶ ", names);
            default -> String.join(", ", names);
        };
    }

    private List<String> typed(List<String> row) {
        return decomposed
                ? row.stream().map(c -> Normalizer.normalize(c, Normalizer.Form.NFD)).toList()
                : row;
    }

    byte[] file() {
        try (var document = sheet.finish();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reading says of its rows. */
    static List<Row> rows(PlanReading plan) {
        return plan.items().stream().map(PlanOfChance::row).toList();
    }

    private static Row row(Item item) {
        return new Row(
                item.label().no() == null ? null : item.label().no().value(),
                item.label().section() == null ? null : item.label().section().value(),
                item.content().value(),
                item.times().cell() == null ? "" : item.times().cell().value().text(),
                item.responsible().stream().map(Found::value).toList(),
                item.outputs().stream().map(Found::value).toList());
    }
}
