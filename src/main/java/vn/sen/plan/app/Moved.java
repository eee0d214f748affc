package vn.sen.plan.app;

import vn.sen.plan.domain.Task;

/** A task before and after it went to somebody else. */
record Moved(Task before, Task after) {}
