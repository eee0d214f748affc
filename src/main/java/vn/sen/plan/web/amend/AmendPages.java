package vn.sen.plan.web.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.agency.Staff;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AmendmentsOfPlan;
import vn.sen.plan.app.LaidAmendment;
import vn.sen.plan.app.SeeAmendment;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Names;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Rows;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes the pages of amendments. */
@Component
class AmendPages {

    private final SeeAmendment amendments;
    private final Texts texts;

    AmendPages(SeeAmendment amendments, Texts texts) {
        this.amendments = amendments;
        this.texts = texts;
    }

    AmendListPage list(PlanId id, Actor viewer, String reason, Wrong wrong) {
        AmendmentsOfPlan of = amendments.ofPlan(id);
        boolean may = PlanPermission.EDIT_PLAN.allows(viewer) && of.plan().state().isRunning();
        Field field = Field.of(AmendForms.REASON, texts.get("amend.begin.reason"), reason);
        return new AmendListPage(
                AmendPaths.of(id),
                PlanPaths.plan(id),
                of.plan().naming().title(),
                of.amendments().stream().map(each -> line(each, of.staff())).toList(),
                may ? wrong.mistakes().on(field) : null,
                wrong.error(texts));
    }

    private AmendmentLine line(Amendment amendment, Staff staff) {
        LocalDate approved = amendment.course().approvedOn();
        String by = staff.names().getOrDefault(amendment.course().madeBy(), "");
        return new AmendmentLine(
                texts.get("amend.title", amendment.number()),
                AmendPaths.one(amendment.id()),
                texts.get(amendment.state().key()),
                amendment.reason(),
                approved == null
                        ? texts.get("amend.made-by", by)
                        : texts.get("amend.made-and-approved", by, texts.date(approved)));
    }

    AmendPage page(AmendmentId id, Actor viewer, AmendForms.Typed typed, Wrong wrong) {
        LaidAmendment laid = amendments.lay(id);
        Amendment amendment = laid.amendment();
        Names names = Names.of(laid.staff().units(), laid.staff().names(), texts);
        return new AmendPage(
                AmendPaths.one(id),
                AmendPaths.of(amendment.plan()),
                texts.get("amend.title", amendment.number()),
                facts(laid),
                amendment.returned(),
                laid.amending().rows().stream()
                        .map(each -> row(each, amendment, names, viewer))
                        .toList(),
                laid.findings().stream().filter(Finding::blocks).map(this::finding).toList(),
                acts(laid, viewer, typed, wrong.mistakes()),
                laid.amending().digest(),
                wrong.error(texts));
    }

    private String finding(Finding finding) {
        return texts.get(finding.kind().key(), finding.words());
    }

    private List<Fact> facts(LaidAmendment laid) {
        Amendment amendment = laid.amendment();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("amend.fact.plan"), laid.plan().naming().title()));
        facts.add(Fact.of(texts.get("amend.begin.reason"), amendment.reason()));
        facts.add(Fact.of(texts.get("amend.fact.state"), texts.get(amendment.state().key())));
        facts.add(
                Fact.of(
                        texts.get("amend.fact.by"),
                        laid.staff().names().getOrDefault(amendment.course().madeBy(), "")));
        if (amendment.course().approvedOn() != null) {
            facts.add(
                    Fact.of(
                            texts.get("amend.fact.approved"),
                            texts.date(amendment.course().approvedOn())));
        }
        if (amendment.paper().issuedOn() != null) {
            facts.add(
                    Fact.of(
                            texts.get("amend.fact.paper"),
                            texts.get(
                                    "amend.paper",
                                    amendment.paper().number(),
                                    amendment.paper().symbol(),
                                    texts.date(amendment.paper().issuedOn()))));
        }
        if (amendment.difficulty() != null) {
            String href = "/vuong-mac/" + amendment.difficulty();
            String words = texts.get("amend.fact.difficulty.see");
            facts.add(Fact.link(texts.get("amend.fact.difficulty"), words, href));
        }
        return facts;
    }

    private AmendedRowShown row(Amending.Row row, Amendment amendment, Names names, Actor viewer) {
        AmendedRow amended = row.amended();
        boolean may = mayEdit(amendment, viewer);
        String path = AmendPaths.one(amendment.id()) + "/dong/" + amended.item();
        Item shown = row.before() == null ? row.after() : row.before();
        return new AmendedRowShown(
                title(shown.text()),
                texts.get(amended.kind().key()),
                row.isOvertaken(),
                amended.kind() == AmendedRow.Kind.DROPPED
                        ? List.of()
                        : new AmendChanges(names, texts).between(row.before(), row.after()),
                new AmendEffects(names, texts).of(row),
                may ? path : null);
    }

    private static boolean mayEdit(Amendment amendment, Actor viewer) {
        return amendment.state() == Amendment.State.DRAFT
                && PlanPermission.EDIT_PLAN.allows(viewer);
    }

    private AmendActs acts(
            LaidAmendment laid, Actor viewer, AmendForms.Typed typed, Mistakes mistakes) {
        Amendment amendment = laid.amendment();
        boolean decides =
                amendment.state() == Amendment.State.SUBMITTED
                        && PlanPermission.APPROVE_PLAN.allows(viewer);
        boolean numbers =
                amendment.state() == Amendment.State.APPROVED
                        && PlanPermission.ISSUE_PLAN.allows(viewer);
        Field words = Field.of(AmendForms.WORDS, texts.get("amend.return.words"), typed.words());
        return new AmendActs(
                mayEdit(amendment, viewer),
                mayEdit(amendment, viewer) ? rows(laid) : List.of(),
                laid.isReady(),
                decides ? mistakes.on(words) : null,
                numbers ? paper(amendment, typed, mistakes) : null);
    }

    /** An added row has no number yet. */
    private String title(ItemText text) {
        return text.no().isEmpty()
                ? text.content()
                : texts.get("amend.row", text.no(), text.content());
    }

    private static List<Option> rows(LaidAmendment laid) {
        Set<ItemId> chosen = laid.rows().stream().map(AmendedRow::item).collect(Collectors.toSet());
        return laid.all().stream()
                .filter(each -> !each.dropped() && !chosen.contains(each.id()))
                .map(
                        each ->
                                Option.of(
                                        each.id().toString(),
                                        Rows.number(each) + ". " + each.text().content()))
                .toList();
    }

    private AmendPaper paper(Amendment amendment, AmendForms.Typed typed, Mistakes mistakes) {
        Amendment.Paper paper = amendment.paper();
        String day = paper.issuedOn() == null ? "" : texts.date(paper.issuedOn());
        return new AmendPaper(
                field(
                        mistakes,
                        "so",
                        "plan.issue.number",
                        typed.or(typed.number(), paper.number())),
                field(
                        mistakes,
                        "kyHieu",
                        "plan.issue.symbol",
                        typed.or(typed.symbol(), paper.symbol())),
                field(mistakes, "ngay", "plan.issue.issued", typed.or(typed.day(), day)));
    }

    private Field field(Mistakes mistakes, String name, String key, @Nullable String value) {
        return mistakes.on(Field.of(name, texts.get(key), value));
    }
}
