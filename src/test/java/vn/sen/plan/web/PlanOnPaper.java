package vn.sen.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.PersonView;
import vn.sen.agency.UnitKind;
import vn.sen.agency.UnitView;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.plan.PartRole;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.Who;
import vn.sen.plan.domain.Dated;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DoubtId;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.LearntNames;
import vn.sen.plan.domain.Letterhead;
import vn.sen.plan.domain.Naming;
import vn.sen.plan.domain.Origin;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PastDate;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanText;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Readiness;
import vn.sen.plan.domain.Responsibilities;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.domain.Signature;
import vn.sen.plan.domain.Wording;
import vn.sen.web.Previews;

/** The plan of Sở Y tế Đồng Tháp for 2023, as people read it by hand, as a draft of today. */
public final class PlanOnPaper {

    public static final LocalDate TODAY = LocalDate.of(2023, 6, 12);

    public static final List<UnitView> UNITS =
            List.of(
                    unit("Văn phòng Sở", UnitKind.OFFICE),
                    unit("Phòng Nghiệp vụ Y", UnitKind.DIVISION),
                    unit("Phòng Nghiệp vụ Dược", UnitKind.DIVISION),
                    unit("Phòng Kế hoạch – Tài chính", UnitKind.DIVISION),
                    unit("Phòng Tổ chức cán bộ", UnitKind.DIVISION),
                    unit("Thanh tra Sở", UnitKind.DIVISION),
                    unit("Bộ phận một cửa", UnitKind.ONE_STOP));

    public static final List<PersonView> PEOPLE =
            List.of(
                    new PersonView(
                            PersonId.next(), "Trần Minh Châu", null, Set.of(Role.ISO_SECRETARY)));

    private final JsonNode json;
    private final Plan plan;

    public PlanOnPaper() {
        var file = getClass().getResourceAsStream("/plans/dong-thap-health-2023.expected.json");
        json = new JsonMapper().readTree(Objects.requireNonNull(file));
        plan = Plan.drafted(text(), new Origin("0".repeat(64), "Kế hoạch ISO 2023.docx"));
    }

    private static UnitView unit(String name, UnitKind kind) {
        return new UnitView(UnitId.next(), name, kind, true);
    }

    private PlanText text() {
        return new PlanText(
                new Naming(json.get("kind").asString(), json.get("title").asString(), 2023, "ISO"),
                new Letterhead("", json.get("agency").asString(), "", "", ""),
                new Signature("Nguyễn Lâm Thái Thuận", "GIÁM ĐỐC", ""),
                new Wording(
                        strings(json.get("legalBases")),
                        List.of("Áp dụng, duy trì, cải tiến có hiệu quả HTQLCL."),
                        List.of("Thường xuyên rà soát, chỉnh sửa, bổ sung kịp thời các quy trình."),
                        List.of(),
                        strings(json.get("recipients"))),
                new Dated(null, null, null));
    }

    public ReviewPage sheet() {
        List<Item> items = new ArrayList<>();
        json.get("items").forEach(each -> items.add(item(each, items.size() + 1)));
        RowTimesReader reader =
                new RowTimesReader(
                        new DeadlineReader(),
                        new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE));
        List<PlannedRow> rows = PlannedRow.read(plan, items, List.of(), reader);
        List<Doubt> doubts =
                List.of(
                        doubt(items.get(4), "intake.doubt.spelling-slip", "tối thiếu"),
                        doubt(
                                items.get(8),
                                "intake.doubt.unclosed-parenthesis",
                                "(Luật, Nghị định"),
                        doubt(items.get(9), "intake.doubt.activity-uncertain", ""));
        List<Finding> findings = findings(rows);
        return new ReviewPage(
                plan,
                rows.stream().map(each -> row(each, rows, doubts, findings)).toList(),
                List.of(),
                List.of(),
                List.of(),
                duties(),
                List.of(),
                List.of(),
                List.of(),
                UNITS,
                PEOPLE,
                LearntNames.NONE);
    }

    private static ReviewPage.Row row(
            PlannedRow row, List<PlannedRow> all, List<Doubt> doubts, List<Finding> findings) {
        Item item = row.item();
        return new ReviewPage.Row(
                item,
                row.times().clauses().stream().map(each -> clause(each, all)).toList(),
                item.parts().stream()
                        .map(each -> new ReviewPage.Party(each, who(each), Who.NOBODY))
                        .toList(),
                List.of(),
                doubts.stream().filter(each -> item.id().equals(each.item())).toList(),
                row.times().slips(),
                row.times().unread(),
                findings.stream().filter(each -> item.id().equals(each.item())).toList(),
                PastDate.before(TODAY, List.of(row), List.of()));
    }

    private static ReviewPage.Clause clause(RowClause clause, List<PlannedRow> all) {
        Item awaited =
                all.stream()
                        .map(PlannedRow::item)
                        .filter(each -> each.id().equals(clause.waitsFor()))
                        .findFirst()
                        .orElse(null);
        return new ReviewPage.Clause(clause, List.of(), awaited);
    }

    private static Who who(Part part) {
        String name = Names.of(UNITS, people(), Previews.words()).of(part.assignee());
        return new Who(name, "", part.unitId(), part.heldRole(), part.personId());
    }

    private Doubt doubt(Item item, String key, String words) {
        return new Doubt(DoubtId.next(), plan.id(), item.id(), "timing", key, words, null);
    }

    private List<Finding> findings(List<PlannedRow> rows) {
        return Readiness.of(
                plan,
                rows,
                new Readiness.Said(List.of(), Set.of()),
                new Readiness.Staff(
                        UNITS.stream().map(UnitView::id).collect(Collectors.toSet()),
                        EnumSet.allOf(Role.class)),
                TODAY);
    }

    private Item item(JsonNode row, int position) {
        List<String> activities = strings(row.get("activities"));
        List<Responsibilities.Words> named =
                stream(row.get("responsible"))
                        .map(
                                each ->
                                        new Responsibilities.Words(
                                                PartRole.PERFORM, each.get("text").asString()))
                        .toList();
        ItemText text =
                new ItemText(
                        "",
                        row.get("no").asString(),
                        row.get("content").asString(),
                        row.get("timingText").asString(),
                        strings(row.get("outputs")),
                        activities,
                        List.of());
        return Item.drafted(
                plan.id(), position, text, new Responsibilities(UNITS).assign(named, activities));
    }

    private List<Duty> duties() {
        return stream(json.get("duties"))
                .map(each -> new Duty(each.get("unit").asString(), strings(each.get("items"))))
                .toList();
    }

    public static Map<PersonId, String> people() {
        return PEOPLE.stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    private static List<String> strings(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all.stream();
    }
}
