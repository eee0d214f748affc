package vn.sen.plan.web.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.compliance.Finding;
import vn.sen.compliance.Requirement;
import vn.sen.plan.app.CheckPlan;
import vn.sen.plan.domain.PlanState;
import vn.sen.web.Texts;

/** Words the findings of a check. */
final class CheckPages {

    private final CheckPlan.Checked checked;
    private final Texts texts;

    CheckPages(CheckPlan.Checked checked, Texts texts) {
        this.checked = checked;
        this.texts = texts;
    }

    CheckPage page(boolean mayEdit) {
        int count = checked.findings().size();
        return new CheckPage(
                "/ke-hoach/" + checked.plan().id(),
                checked.plan().naming().title(),
                count == 0 ? texts.get("plan.check.nothing") : texts.get("plan.check.say", count),
                mayEdit && checked.plan().state() == PlanState.DRAFT,
                groups());
    }

    private List<CheckPage.Group> groups() {
        List<CheckPage.Group> groups = new ArrayList<>();
        for (Requirement.Weight weight : Requirement.Weight.values()) {
            List<CheckPage.Line> lines =
                    checked.findings().stream()
                            .filter(each -> each.requirement().weight() == weight)
                            .map(this::line)
                            .toList();
            if (!lines.isEmpty()) {
                groups.add(
                        new CheckPage.Group(
                                weight.name().toLowerCase(Locale.ROOT),
                                texts.get(weight.key()),
                                lines));
            }
        }
        return groups;
    }

    private CheckPage.Line line(Finding finding) {
        Requirement of = finding.requirement();
        return new CheckPage.Line(
                of.id(),
                finding.sentence(texts::get),
                texts.get(of.key() + ".why"),
                of.source(),
                texts.date(of.since()),
                proposal(finding.proposal()));
    }

    private CheckPage.@Nullable Proposal proposal(Finding.@Nullable Proposal row) {
        return row == null
                ? null
                : new CheckPage.Proposal(
                        texts.get(row.content()),
                        texts.get(row.when()),
                        texts.get(row.who()),
                        texts.get(row.output()));
    }
}
