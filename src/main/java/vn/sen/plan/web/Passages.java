package vn.sen.plan.web;

import java.util.ArrayList;
import java.util.List;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Wording;
import vn.sen.web.Texts;

/** The parts of the document around its table, in its own order. */
public record Passages(Texts texts) {

    public List<Passage> of(Wording wording, List<Duty> duties) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "plan.passage.bases", wording.legalBases());
        add(passages, "plan.passage.purposes", wording.purposes());
        add(passages, "plan.passage.requirements", wording.requirements());
        for (Duty duty : duties) {
            String title =
                    duty.unitName() == null
                            ? texts.get("plan.passage.duties-all")
                            : texts.get("plan.passage.duties", duty.unitName());
            passages.add(new Passage(title, duty.items()));
        }
        add(passages, "plan.passage.closing", wording.closing());
        add(passages, "plan.passage.recipients", wording.recipients());
        return passages;
    }

    private void add(List<Passage> passages, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            passages.add(new Passage(texts.get(key), lines));
        }
    }
}
