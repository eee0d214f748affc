package vn.sen.plan.web.approval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Treatment;

/** How much of a plan's work falls to whom, and when. */
record Shares(List<ReviewPage.Row> rows) {

    private static final int STANDING = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    List<ApprovalPage.Share> all() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (ReviewPage.Row row : rows) {
            row.clauses().forEach(each -> count(row, each.clause(), counts));
        }
        return counts.entrySet().stream()
                .map(each -> share(each.getKey(), each.getValue()))
                .toList();
    }

    private static void count(ReviewPage.Row row, RowClause clause, Map<String, int[]> counts) {
        for (ReviewPage.Party party : row.parts()) {
            String name = party.who().name();
            if (!party.part().does()) {
                continue;
            }
            if (clause.treatment() == Treatment.STANDING) {
                of(name, counts)[STANDING]++;
            } else if (clause.treatment() == Treatment.SCHEDULED) {
                clause.occurrences().forEach(each -> of(name, counts)[quarter(each)]++);
            }
        }
    }

    private static int[] of(String name, Map<String, int[]> counts) {
        return counts.computeIfAbsent(name, each -> new int[STANDING + 1]);
    }

    private static int quarter(Occurrence occurrence) {
        return (occurrence.due().getMonthValue() - 1) / MONTHS_OF_A_QUARTER;
    }

    private static ApprovalPage.Share share(String who, int... count) {
        return new ApprovalPage.Share(who, count[0], count[1], count[2], count[3], count[STANDING]);
    }
}
