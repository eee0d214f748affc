package vn.sen.plan.domain;

/** What stands above a plan's title, as written; empty where the document has nothing. */
public record Letterhead(
        String parentName, String agencyName, String place, String number, String symbol) {}
