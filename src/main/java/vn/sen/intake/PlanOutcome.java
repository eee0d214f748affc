package vn.sen.intake;

/** What comes of a file that somebody hands in as a plan. */
public sealed interface PlanOutcome permits PlanReading, ReadingRefused, WhichTable {}
