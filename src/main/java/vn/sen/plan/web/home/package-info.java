/** The home page, which says how things stand for the one who looks. */
@NullMarked
package vn.sen.plan.web.home;

import org.jspecify.annotations.NullMarked;
