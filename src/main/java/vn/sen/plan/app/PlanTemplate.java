package vn.sen.plan.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sen.agency.AgencyView;
import vn.sen.plan.PartRole;
import vn.sen.plan.domain.Dated;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Letterhead;
import vn.sen.plan.domain.Naming;
import vn.sen.plan.domain.PlanText;
import vn.sen.plan.domain.Responsibilities;
import vn.sen.plan.domain.Series;
import vn.sen.plan.domain.Signature;
import vn.sen.plan.domain.Wording;

/**
 * A plan that agencies really had, without what was theirs alone: the lines of a file {@code
 * templates/NAME.txt}, parted by bars.
 *
 * @param year the year whose dates it names
 */
public record PlanTemplate(
        String name, int year, Naming naming, List<String> legalBases, List<Row> rows) {

    private static final List<String> NAMES =
            List.of("suc-khoe", "lao-dong-tinh", "lao-dong", "truyen-thong");
    private static final String LIST = ";;";

    /** In place of the agency's own name. */
    private static final String AGENCY = "{agency}";

    public PlanTemplate {
        legalBases = List.copyOf(legalBases);
        rows = List.copyOf(rows);
    }

    /** A row with the words that name its parties. */
    public record Row(ItemText text, List<Responsibilities.Words> parties) {

        public Row {
            parties = List.copyOf(parties);
        }
    }

    public static List<PlanTemplate> all() {
        return NAMES.stream().map(PlanTemplate::read).toList();
    }

    static Optional<PlanTemplate> named(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** Message key of the name shown to people. */
    public String key() {
        return "plan.template." + name;
    }

    /** The words beside the rows, for an agency. */
    PlanText text(AgencyView agency) {
        String parent = agency.parentName();
        return new PlanText(
                new Naming(
                        naming.kind(),
                        naming.title().replace(AGENCY, agency.name()),
                        naming.year(),
                        naming.series()),
                new Letterhead(parent == null ? "" : parent, agency.name(), "", "", ""),
                new Signature("", "", ""),
                new Wording(legalBases, List.of(), List.of(), List.of(), List.of()),
                new Dated(null, null, null));
    }

    private static PlanTemplate read(String name) {
        List<String> bases = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Naming naming = new Naming("", "", null, "");
        int year = 0;
        for (String line : lines(name)) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            switch (cells[0]) {
                case "plan" -> {
                    year = Integer.parseInt(cells[1]);
                    naming = new Naming(cells[2], cells[3], year, Series.of(cells[3]));
                }
                case "basis" -> bases.add(cells[1]);
                default -> rows.add(row(cells));
            }
        }
        return new PlanTemplate(name, year, naming, bases, rows);
    }

    private static Row row(String... cells) {
        ItemText text =
                new ItemText(
                        "",
                        cells[1],
                        cells[2],
                        cells[3],
                        list(cells[5]),
                        list(cells[6]),
                        List.of());
        return new Row(text, list(cells[4]).stream().map(PlanTemplate::party).toList());
    }

    private static Responsibilities.Words party(String named) {
        int colon = named.indexOf(':');
        return new Responsibilities.Words(
                PartRole.valueOf(named.substring(0, colon)), named.substring(colon + 1).strip());
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(LIST, -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream file =
                PlanTemplate.class.getResourceAsStream("templates/" + name + ".txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(file, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
