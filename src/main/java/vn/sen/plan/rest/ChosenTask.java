package vn.sen.plan.rest;

import java.util.UUID;

/**
 * A task as it was seen.
 *
 * @param version stands for the ETag of its last reading
 */
record ChosenTask(UUID task, int version) {}
