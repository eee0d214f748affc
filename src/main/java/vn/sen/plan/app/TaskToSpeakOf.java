package vn.sen.plan.app;

import java.util.List;
import vn.sen.agency.UnitView;

/** A task to be spoken of, and the units that could do it. */
public record TaskToSpeakOf(TaskLine task, List<UnitView> units) {}
