package vn.sen.plan.app;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.DraftEnding;
import vn.sen.plan.DraftGrounds;
import vn.sen.plan.DraftHeading;
import vn.sen.plan.DraftIssued;
import vn.sen.plan.DraftSubject;
import vn.sen.plan.DraftValue;
import vn.sen.plan.PlanDraft;
import vn.sen.plan.domain.Dated;
import vn.sen.plan.domain.Letterhead;
import vn.sen.plan.domain.Naming;
import vn.sen.plan.domain.PlanText;
import vn.sen.plan.domain.Series;
import vn.sen.plan.domain.Signature;
import vn.sen.plan.domain.Wording;

/** The words of a draft beside its rows. */
final class DraftText {

    private final DraftNotes notes;

    private DraftText(DraftNotes notes) {
        this.notes = notes;
    }

    static PlanText of(PlanDraft draft, DraftNotes notes) {
        DraftText text = new DraftText(notes);
        return new PlanText(
                text.naming(draft.subject()),
                text.letterhead(draft.heading()),
                text.signature(draft.ending()),
                text.wording(draft.grounds(), draft.ending()),
                text.dated(draft.heading().issued()));
    }

    private Naming naming(DraftSubject subject) {
        String kind = one("kind", subject.kind());
        String title = one("title", subject.title());
        return new Naming(kind, title, year(one("year", subject.year())), Series.of(title));
    }

    /** A year that is none is missing: people are asked for it. */
    private static @Nullable Integer year(String text) {
        return text.strip().matches("(19|20|21)\\d\\d") ? Integer.valueOf(text.strip()) : null;
    }

    private Letterhead letterhead(DraftHeading heading) {
        return new Letterhead(
                one("parent", heading.parent()),
                one("agency", heading.agency()),
                one("place", heading.place()),
                one("number", heading.number()),
                one("symbol", heading.symbol()));
    }

    private Signature signature(DraftEnding ending) {
        return new Signature(
                one("signer", ending.signerName()),
                one("signer.position", ending.signerPosition()),
                one("signer.authority", ending.signerAuthority()));
    }

    private Wording wording(DraftGrounds grounds, DraftEnding ending) {
        return new Wording(
                notes.texts(null, "legal-bases", grounds.legalBases()),
                notes.texts(null, "purposes", grounds.purposes()),
                notes.texts(null, "requirements", grounds.requirements()),
                notes.texts(null, "closing", ending.closing()),
                notes.texts(null, "recipients", ending.recipients()));
    }

    private Dated dated(@Nullable DraftIssued issued) {
        if (issued == null) {
            return new Dated(null, null, null);
        }
        one("dated", issued.written());
        return new Dated(issued.year(), issued.month(), issued.day());
    }

    private String one(String value, @Nullable DraftValue found) {
        return notes.text(null, value, found);
    }
}
