package vn.sen.plan.web.home;

import org.jspecify.annotations.Nullable;

/**
 * A first step, before it is known whether it is the next.
 *
 * @param href where it is done; null where it is not this viewer's to do
 */
record Step(String key, boolean done, @Nullable String href) {}
