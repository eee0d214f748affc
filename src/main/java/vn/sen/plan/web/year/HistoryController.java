package vn.sen.plan.web.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.trail.Entry;
import vn.sen.web.Texts;
import vn.sen.web.ui.Happening;

/** What was done with a plan; the small corrections of a draft are left to the trail. */
@Controller
class HistoryController {

    private static final Map<String, String> ICONS =
            Map.of(
                    "plan.drafted", "upload",
                    "plan.submitted", "send",
                    "plan.returned", "undo-2",
                    "plan.approved", "stamp",
                    "plan.issued", "hash",
                    "plan.closed", "archive",
                    "plan.discarded", "x",
                    "plan.restored", "rotate-ccw",
                    "plan.effective", "calendar-days");

    private final SeeRecord record;
    private final Texts texts;

    HistoryController(SeeRecord record, Texts texts) {
        this.record = record;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/lich-su")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable PlanId id, Model model) {
        SeeRecord.History history = record.history(id);
        List<Entry> acts =
                new ArrayList<>(
                        history.acts().stream()
                                .filter(each -> ICONS.containsKey(each.what()))
                                .toList());
        Collections.reverse(acts);
        model.addAttribute(
                "page",
                new HistoryPage(
                        PlanPaths.plan(id),
                        history.plan().naming().title(),
                        acts.stream().map(each -> happening(each, history)).toList()));
        return "plan/year/history";
    }

    private Happening happening(Entry act, SeeRecord.History history) {
        return new Happening(
                ICONS.getOrDefault(act.what(), "history"),
                act.by() == null ? null : history.people().getOrDefault(act.by(), ""),
                texts.get("plan.act." + act.what().substring("plan.".length())),
                act.as() == null ? null : texts.get(act.as().key()),
                texts.moment(act.at()));
    }
}
