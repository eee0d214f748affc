package vn.sen.agency.store;

/** How much of the agency is entered. */
public record Readiness(int units, int people, int leaders, int secretaries, int heads) {}
