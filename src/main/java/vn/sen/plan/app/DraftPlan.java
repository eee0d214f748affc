package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.agency.Agencies;
import vn.sen.agency.UnitView;
import vn.sen.plan.DraftDoubt;
import vn.sen.plan.DraftItem;
import vn.sen.plan.DraftOrigin;
import vn.sen.plan.DraftValue;
import vn.sen.plan.PlanDraft;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.LearntNames;
import vn.sen.plan.domain.Origin;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Responsibilities;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.DutyStore;
import vn.sen.plan.store.ItemRows;

/** Makes a draft of what was read from a document, with a first answer as to who is meant. */
@Service
public class DraftPlan {

    private final PlanShelf shelf;
    private final ItemRows items;
    private final DraftStore store;
    private final DutyStore duties;
    private final Agencies agencies;
    private final KeepLearntNames names;
    private final PlanTrail trail;

    DraftPlan(
            PlanShelf shelf,
            ItemRows items,
            DraftStore store,
            DutyStore duties,
            Agencies agencies,
            KeepLearntNames names,
            PlanTrail trail) {
        this.shelf = shelf;
        this.items = items;
        this.store = store;
        this.duties = duties;
        this.agencies = agencies;
        this.names = names;
        this.trail = trail;
    }

    @Transactional
    public PlanId draft(PlanDraft draft, Actor by) {
        DraftNotes notes = new DraftNotes();
        Plan plan = shelf.keep(Plan.drafted(DraftText.of(draft, notes), origin(draft.origin())));
        items.saveAll(rows(plan.id(), draft.items(), notes));
        duties.keep(plan.id(), duties(draft, notes));
        noteWhole(draft.origin(), notes);
        store.keepProvenance(plan.id(), notes.provenance());
        store.keepDoubts(notes.doubts(plan.id()));
        trail.plan(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, "plan.drafted"),
                plan.id(),
                Map.of(),
                values(plan, draft));
        return plan.id();
    }

    private static Map<String, String> values(Plan plan, PlanDraft draft) {
        String file = plan.origin().sourceFile();
        return Map.of(
                "state",
                plan.state().name(),
                "file",
                file == null ? "" : file,
                "rows",
                Integer.toString(draft.items().size()));
    }

    private static Origin origin(DraftOrigin origin) {
        String name = origin.fileName();
        return new Origin(
                origin.file() == null ? null : origin.file().hex(), name == null ? "" : name);
    }

    private static void noteWhole(DraftOrigin origin, DraftNotes notes) {
        notes.doubt(null, "plan", origin.doubts());
        origin.unread().forEach(each -> notes.unread(each.place(), each.words()));
    }

    private List<Item> rows(PlanId plan, List<DraftItem> drafts, DraftNotes notes) {
        List<UnitView> units = agencies.units();
        LearntNames learnt = names.usable(units);
        Responsibilities who = new Responsibilities(units, learnt);
        List<Item> rows = new ArrayList<>();
        for (DraftItem draft : drafts) {
            Item empty = Item.drafted(plan, rows.size() + 1, EMPTY, List.of());
            ItemText text = text(empty, draft, notes);
            List<Part> parts = parts(draft, text, who);
            contradicted(empty, parts, learnt, notes);
            rows.add(empty.reworded(text).assigned(parts));
        }
        return rows;
    }

    /** Names that were learnt, and that now say by themselves whom they mean. */
    private static void contradicted(
            Item item, List<Part> parts, LearntNames learnt, DraftNotes notes) {
        parts.stream()
                .map(Part::words)
                .distinct()
                .flatMap(words -> learnt.contradictedBy(words, parts).stream())
                .map(name -> new DraftDoubt("plan.learnt.contradicted", name.words()))
                .distinct()
                .forEach(doubt -> notes.doubt(item.id(), "parts", List.of(doubt)));
    }

    private static final ItemText EMPTY =
            new ItemText("", "", "", "", List.of(), List.of(), List.of());

    private static ItemText text(Item item, DraftItem draft, DraftNotes notes) {
        notes.doubt(item.id(), "activities", draft.activities().doubts());
        for (int part = 0; part < draft.parts().size(); part++) {
            DraftValue words = draft.parts().get(part).words();
            notes.text(item.id(), "parts." + (part + 1), words);
        }
        return new ItemText(
                orEmpty(draft.label().section()),
                orEmpty(draft.label().no()),
                notes.text(item.id(), "content", draft.content()),
                notes.text(item.id(), "timing", draft.timing()),
                notes.texts(item.id(), "outputs", draft.outputs()),
                draft.activities().ids(),
                notes.texts(item.id(), "notes", draft.notes()));
    }

    private static List<Part> parts(DraftItem draft, ItemText text, Responsibilities who) {
        List<Responsibilities.Words> words =
                draft.parts().stream()
                        .map(each -> new Responsibilities.Words(each.role(), each.words().text()))
                        .toList();
        return who.assign(words, text.activities());
    }

    private static List<Duty> duties(PlanDraft draft, DraftNotes notes) {
        List<Duty> duties = new ArrayList<>();
        for (var duty : draft.duties()) {
            String place = "duties." + (duties.size() + 1);
            String unit = duty.unit() == null ? null : notes.text(null, place, duty.unit());
            duties.add(new Duty(unit, notes.texts(null, place, duty.items())));
        }
        return duties;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
