package vn.sen.plan.app;

import org.jspecify.annotations.Nullable;
import vn.sen.agency.AgencyView;
import vn.sen.plan.domain.Plan;

/**
 * What an official letter about a year's work begins with.
 *
 * @param plan that runs; null where none does
 * @param leader name of who leads the agency today; may be empty
 */
public record LetterFacts(AgencyView agency, @Nullable Plan plan, String leader) {}
