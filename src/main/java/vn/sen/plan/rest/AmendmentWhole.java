package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.LaidAmendment;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Effect;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Task;

/**
 * An amendment with its rows before and after, and what it would do to tasks.
 *
 * @param findings what must be settled before it is handed in, and what should be known
 * @param ready whether it can be handed in or approved
 * @param effects stands for all that would happen to tasks; sent back with the approval
 */
record AmendmentWhole(
        AmendmentBody amendment,
        List<AmendedBody> rows,
        List<FindingBody> findings,
        boolean ready,
        String effects) {

    /**
     * A row that is touched.
     *
     * @param before null for a new row, and once the amendment is over
     * @param after null for a row that is left out
     */
    record AmendedBody(
            UUID row,
            AmendedRow.Kind kind,
            boolean overtaken,
            @Nullable RowWords before,
            @Nullable RowWords after,
            List<EffectBody> tasks) {

        static AmendedBody of(AmendedRow wanted, Amending.@Nullable Row laid) {
            Item before = laid == null ? null : laid.before();
            return new AmendedBody(
                    wanted.item().value(),
                    wanted.kind(),
                    laid != null && laid.isOvertaken(),
                    before == null ? null : RowWords.of(before.text(), before.parts()),
                    wanted.kind() == AmendedRow.Kind.DROPPED
                            ? null
                            : RowWords.of(wanted.text(), wanted.parts()),
                    laid == null
                            ? List.of()
                            : laid.effects().stream().map(EffectBody::of).toList());
        }
    }

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

    /** Something to be settled or known. */
    record FindingBody(@Nullable UUID row, Finding.Kind kind, boolean blocks, String words) {}

    static AmendmentWhole of(LaidAmendment laid, Function<Finding, String> words) {
        var amending =
                laid.amending().rows().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.amended().item(), Function.identity()));
        return new AmendmentWhole(
                AmendmentBody.of(laid.amendment(), laid.staff()),
                laid.rows().stream()
                        .map(each -> AmendedBody.of(each, amending.get(each.item())))
                        .toList(),
                laid.findings().stream().map(each -> finding(each, words.apply(each))).toList(),
                laid.isReady(),
                laid.amending().digest());
    }

    private static FindingBody finding(Finding finding, String words) {
        ItemId row = finding.item();
        return new FindingBody(
                row == null ? null : row.value(), finding.kind(), finding.blocks(), words);
    }
}
