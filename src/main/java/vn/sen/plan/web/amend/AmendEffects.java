package vn.sen.plan.web.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Effect;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.Names;
import vn.sen.web.Texts;

/** What an amendment does to the tasks of a row, in words. */
record AmendEffects(Names names, Texts texts) {

    List<EffectsTold> of(Amending.Row row) {
        List<EffectsTold> told = new ArrayList<>();
        for (Effect.Kind kind : Effect.Kind.values()) {
            List<Effect> some = row.of(kind);
            if (!some.isEmpty()) {
                told.add(
                        new EffectsTold(
                                texts.get(kind.key(), some.size()),
                                some.stream().map(this::line).toList()));
            }
        }
        return told;
    }

    private String line(Effect effect) {
        Task before = effect.before();
        Task after = effect.after();
        String label = after.name().label();
        String who = names.of(after.hands().doer());
        String whose = label.isEmpty() ? who : texts.get("task.title", who, label);
        return switch (effect.kind()) {
            case MOVED ->
                    texts.get(
                            "amend.line.moved",
                            whose,
                            before == null ? "" : day(before.schedule().due()),
                            day(after.schedule().due()));
            case HANDED ->
                    texts.get(
                            "amend.line.handed",
                            before == null ? "" : names.of(before.hands().doer()),
                            who,
                            day(after.schedule().due()));
            case OPENED, CANCELLED, KEPT, STAYS ->
                    texts.get("amend.line.due", whose, day(after.schedule().due()));
        };
    }

    private String day(@Nullable LocalDate due) {
        return due == null ? texts.get("amend.line.no-day") : texts.date(due);
    }
}
