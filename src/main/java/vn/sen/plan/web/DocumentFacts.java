package vn.sen.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sen.plan.domain.Plan;
import vn.sen.web.Texts;
import vn.sen.web.ui.Fact;

/** What the head and the foot of a plan's document say. */
public final class DocumentFacts {

    private DocumentFacts() {}

    public static List<Fact> of(Plan plan, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        Integer year = plan.year();
        facts.add(Fact.of(texts.get("plan.doc.agency"), plan.letterhead().agencyName()));
        facts.add(
                Fact.of(
                        texts.get("plan.doc.year"),
                        year == null
                                ? texts.get("plan.doc.year-unknown")
                                : Integer.toString(year)));
        if (!plan.wording().legalBases().isEmpty()) {
            String bases = String.join(" \u00b7 ", plan.wording().legalBases());
            facts.add(Fact.of(texts.get("plan.doc.bases"), bases));
        }
        facts.add(Fact.of(texts.get("plan.doc.number"), number(plan, texts)));
        String signer = plan.signature().signerName();
        if (!signer.isEmpty()) {
            facts.add(Fact.of(texts.get("plan.doc.signer"), signer));
        }
        return facts;
    }

    private static String number(Plan plan, Texts texts) {
        String number = plan.letterhead().number();
        String symbol = plan.letterhead().symbol();
        String whole = symbol.isEmpty() ? number : number + "/" + symbol;
        Optional<String> day = plan.dated().day().map(texts::date);
        if (number.isEmpty()) {
            return day.map(each -> texts.get("plan.doc.day", each))
                    .orElse(texts.get("plan.doc.number-none"));
        }
        return day.map(each -> texts.get("plan.doc.number-day", whole, each)).orElse(whole);
    }
}
