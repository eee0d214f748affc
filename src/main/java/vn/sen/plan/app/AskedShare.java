package vn.sen.plan.app;

import vn.sen.plan.domain.Part;

/** A part of somebody's that the task of another waits for. */
public record AskedShare(TaskLine line, Part part) {}
