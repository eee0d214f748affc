package vn.sen.plan.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.plan.PartRole;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;

/** A row of a plan with what it says about when. */
record RowBody(
        UUID id,
        int position,
        String no,
        String section,
        String content,
        String timing,
        List<String> outputs,
        List<String> activities,
        List<PartBody> parts,
        List<ClauseBody> clauses,
        List<UUID> tasks) {

    /** A party of a row, in the plan's words and as it is understood. */
    record PartBody(
            PartRole role,
            PartFunction function,
            String words,
            @Nullable UUID unit,
            @Nullable Role heldRole,
            @Nullable UUID person) {

        static PartBody of(Part part) {
            return new PartBody(
                    part.role(),
                    part.function(),
                    part.words(),
                    part.unitId() == null ? null : part.unitId().value(),
                    part.heldRole(),
                    part.personId() == null ? null : part.personId().value());
        }
    }

    static RowBody of(PlanOverview.Row row) {
        Item item = row.item();
        return new RowBody(
                item.id().value(),
                item.position(),
                item.text().no(),
                item.text().section(),
                item.text().content(),
                item.text().timingText(),
                item.text().outputs(),
                item.text().activities(),
                item.parts().stream().map(PartBody::of).toList(),
                row.clauses().stream().map(ClauseBody::of).toList(),
                row.tasks().stream().map(each -> each.task().id().value()).toList());
    }
}
