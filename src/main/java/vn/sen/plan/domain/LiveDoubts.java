package vn.sen.plan.domain;

import java.util.List;
import java.util.Set;

/**
 * Which doubts of the reading are still to be asked. What the words of a row say about when, and
 * who does it, is looked at anew at every look; a doubt about the same thing that came with the
 * document would ask a second time.
 */
public final class LiveDoubts {

    private static final String SLIP = "spelling-slip";
    private static final Set<String> LOOKED_AT_ANEW =
            Set.of("time-missing", "doer-missing", "words-unread");
    private static final Set<String> READ_ANEW = Set.of("timing", "content");

    private LiveDoubts() {}

    /** The open doubts about a row that its words of now do not answer or ask themselves. */
    public static List<Doubt> of(PlannedRow row, List<Doubt> all) {
        return all.stream()
                .filter(each -> each.isOpen() && row.item().id().equals(each.item()))
                .filter(each -> !isLookedAtAnew(each, row.times()))
                .toList();
    }

    private static boolean isLookedAtAnew(Doubt doubt, RowTimes now) {
        String about = doubt.key().substring(doubt.key().lastIndexOf('.') + 1);
        if (about.equals(SLIP)) {
            return READ_ANEW.contains(doubt.value()) && !now.slips().isEmpty();
        }
        boolean ofTheTimes = doubt.value().equals("timing") || !about.equals("words-unread");
        return LOOKED_AT_ANEW.contains(about) && ofTheTimes;
    }
}
