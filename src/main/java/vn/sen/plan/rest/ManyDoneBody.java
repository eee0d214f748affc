package vn.sen.plan.rest;

import java.util.List;
import java.util.UUID;

/**
 * What became of the tasks.
 *
 * @param done with how many it was done
 * @param unknown keys that are no task's here
 */
record ManyDoneBody(int done, List<RefusedTask> refused, List<UUID> unknown) {}
