package vn.sen.plan.rest;

/** A task with which it was not done, as it is now. */
record RefusedTask(TaskBody task, String code, String detail) {}
