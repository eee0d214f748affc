package vn.sen.plan.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.LaidAmendment;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;

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
