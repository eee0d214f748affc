package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.PeriodLabel;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.Treatment;
import vn.sen.plan.domain.Trigger;
import vn.sen.web.Texts;

/** Makes the tasks of a plan's year out of its dated and its standing clauses. */
@Component
class TaskMaker {

    private final Texts texts;

    TaskMaker(Texts texts) {
        this.texts = texts;
    }

    /**
     * The tasks of one occurrence, one for each doer.
     *
     * @param answer what was said of the occurrence where its day had passed
     */
    record Made(
            FrozenClause clause, int occurrence, List<Task> tasks, Optional<PastAnswer> answer) {

        Made(FrozenClause clause, int occurrence, List<Task> tasks) {
            this(clause, occurrence, tasks, Optional.empty());
        }

        Made answered(Optional<PastAnswer> said, LocalDate today) {
            List<Task> now =
                    said.map(
                                    past ->
                                            tasks.stream()
                                                    .map(each -> each.answered(past, today))
                                                    .toList())
                            .orElse(tasks);
            return new Made(clause, occurrence, now, said);
        }
    }

    List<Made> make(Map<ItemId, Item> items, List<FrozenClause> clauses) {
        List<Made> made = new ArrayList<>();
        for (FrozenClause clause : clauses) {
            Item item = items.get(clause.itemId());
            if (item != null && !item.dropped()) {
                addTasks(item, clause, made);
            }
        }
        return made;
    }

    private void addTasks(Item item, FrozenClause frozen, List<Made> made) {
        RowClause clause = frozen.clause();
        if (clause.treatment() == Treatment.STANDING) {
            made.add(new Made(frozen, 0, Trigger.standing(frozen).tasks(item, frozen)));
        }
        if (clause.treatment() == Treatment.SCHEDULED) {
            for (int index = 0; index < clause.occurrences().size(); index++) {
                Trigger trigger = Trigger.occurrence(frozen, index, label(clause.label(index)));
                made.add(new Made(frozen, index, trigger.tasks(item, frozen)));
            }
        }
    }

    String label(PeriodLabel label) {
        return label.key().isEmpty() ? "" : texts.kept(label.key(), label.arguments().toArray());
    }
}
