package vn.sen.plan.app;

import vn.sen.plan.TaskId;

/** A task as it was seen when it was chosen among others. */
public record Chosen(TaskId task, int version) {}
