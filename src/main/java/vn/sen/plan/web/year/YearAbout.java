package vn.sen.plan.web.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.web.Passages;
import vn.sen.trail.Entry;
import vn.sen.web.Texts;
import vn.sen.web.ui.Happening;
import vn.sen.web.ui.StoredFile;

/** What stands around a plan's table: the document's words, its file, its history. */
record YearAbout(Plan plan, SeeRecord.OnRecord record, Texts texts) {

    private static final int SHOWN_OF_A_HASH = 8;

    private static final Map<String, String> ICONS =
            Map.of(
                    "plan.drafted", "upload",
                    "plan.submitted", "send",
                    "plan.returned", "undo-2",
                    "plan.approved", "stamp",
                    "plan.issued", "hash",
                    "plan.closed", "archive");

    YearPage.About about(String path) {
        return new YearPage.About(
                new Passages(texts).of(plan.wording(), record.duties()), source(path), history());
    }

    private @Nullable StoredFile source(String path) {
        return record.source()
                .map(
                        each ->
                                new StoredFile(
                                        plan.origin().sourceName(),
                                        path + "/tep-goc",
                                        texts.size(each.size()),
                                        each.hash().hex().substring(0, SHOWN_OF_A_HASH)))
                .orElse(null);
    }

    /** The last act first; small corrections of the draft are left out. */
    private List<Happening> history() {
        List<Entry> acts =
                new ArrayList<>(
                        record.acts().stream()
                                .filter(each -> ICONS.containsKey(each.what()))
                                .toList());
        Collections.reverse(acts);
        return acts.stream().map(this::happening).toList();
    }

    private Happening happening(Entry act) {
        String who = act.by() == null ? null : record.people().getOrDefault(act.by(), "");
        String as = act.as() == null ? null : texts.get(act.as().key());
        return new Happening(
                ICONS.getOrDefault(act.what(), "history"),
                who,
                texts.get("plan.act." + act.what().substring("plan.".length())),
                as,
                texts.moment(act.at()));
    }
}
