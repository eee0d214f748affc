package vn.sen.plan.store;

/** How many tasks of a list there are in each plight. */
public record TaskCounts(int everything, int unfinished, int late, int undated, int submitted) {}
