package vn.sen.plan;

import java.util.List;

/**
 * A plan as it was read from the agency's document, to become a draft that people check. Plain
 * values only; every one knows where it stood.
 *
 * @param items the rows, in the order of the document
 */
public record PlanDraft(
        DraftHeading heading,
        DraftSubject subject,
        DraftGrounds grounds,
        List<DraftItem> items,
        List<DraftDuty> duties,
        DraftEnding ending,
        DraftOrigin origin) {

    public PlanDraft {
        items = List.copyOf(items);
        duties = List.copyOf(duties);
    }
}
