package vn.sen.plan.domain;

/** The words of a plan's document beside its rows: all that a person may correct. */
public record PlanText(
        Naming naming, Letterhead letterhead, Signature signature, Wording wording, Dated dated) {

    PlanText issued(Issue issue) {
        Letterhead numbered =
                new Letterhead(
                        letterhead.parentName(),
                        letterhead.agencyName(),
                        letterhead.place(),
                        issue.number(),
                        issue.symbol());
        Dated day =
                new Dated(
                        issue.issuedOn().getYear(),
                        issue.issuedOn().getMonthValue(),
                        issue.issuedOn().getDayOfMonth());
        return new PlanText(naming, numbered, signature, wording, day);
    }
}
