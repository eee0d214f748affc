package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Effect;
import vn.sen.plan.domain.Task;

/**
 * What becomes of a task.
 *
 * @param task null for one that is opened
 * @param due after the amendment
 */
record EffectBody(
        Effect.Kind kind,
        @Nullable UUID task,
        String title,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate due,
        NewWork.Doer doer) {

    static EffectBody of(Effect effect) {
        Task before = effect.before();
        return new EffectBody(
                effect.kind(),
                before == null ? null : before.id().value(),
                effect.after().name().title(),
                before == null ? null : before.schedule().due(),
                effect.after().schedule().due(),
                NewWork.Doer.of(effect.after().hands().doer()));
    }
}
