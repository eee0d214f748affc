package vn.sen.plan.web.review;

import java.util.List;
import java.util.Objects;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Letterhead;
import vn.sen.plan.domain.PlanText;
import vn.sen.web.Texts;

/** Gathers the values in which a form differs from what is saved now. */
record Differences(List<Conflict.Difference> found, Texts texts) {

    void add(String label, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            found.add(new Conflict.Difference(texts.get(label), theirs, yours));
        }
    }

    void add(CorrectPlan.Corrected now, CorrectPlan.Corrected typed) {
        PlanText saved = now.text();
        PlanText yours = typed.text();
        add("plan.text.year", year(saved), year(yours));
        add("plan.text.kind", saved.naming().kind(), yours.naming().kind());
        add("plan.text.series", saved.naming().series(), yours.naming().series());
        add("plan.text.title", saved.naming().title(), yours.naming().title());
        addLetterhead(saved.letterhead(), yours.letterhead());
        add("plan.text.signer", signer(saved), signer(yours));
        add("plan.text.bases", saved.wording().legalBases(), yours.wording().legalBases());
        add("plan.text.purposes", saved.wording().purposes(), yours.wording().purposes());
        add(
                "plan.text.requirements",
                saved.wording().requirements(),
                yours.wording().requirements());
        add("plan.text.closing", saved.wording().closing(), yours.wording().closing());
        add("plan.text.recipients", saved.wording().recipients(), yours.wording().recipients());
        add("plan.text.duties", charges(now.duties()), charges(typed.duties()));
    }

    private void addLetterhead(Letterhead saved, Letterhead yours) {
        add("plan.text.number", saved.number(), yours.number());
        add("plan.text.symbol", saved.symbol(), yours.symbol());
        add("plan.text.agency", saved.agencyName(), yours.agencyName());
        add("plan.text.parent", saved.parentName(), yours.parentName());
        add("plan.text.place", saved.place(), yours.place());
    }

    private static String year(PlanText text) {
        return Objects.toString(text.naming().year(), "");
    }

    private static String signer(PlanText text) {
        return text.signature().signerPosition() + " " + text.signature().signerName();
    }

    private static List<String> charges(List<Duty> duties) {
        return duties.stream()
                .map(each -> Objects.toString(each.unitName(), "") + ": " + each.items())
                .toList();
    }

    void add(String label, List<String> theirs, List<String> yours) {
        add(label, String.join("; ", theirs), String.join("; ", yours));
    }
}
