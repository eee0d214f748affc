package vn.sen.plan;

import java.util.List;

/**
 * Which activities of the standard's catalogue a row is.
 *
 * @param ids keys of {@link vn.sen.standard.Activity}; none where that is not known
 */
public record DraftActivities(List<String> ids, double confidence, List<DraftDoubt> doubts) {

    public DraftActivities {
        ids = List.copyOf(ids);
        doubts = List.copyOf(doubts);
    }
}
