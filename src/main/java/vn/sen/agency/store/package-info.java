/** How agencies, units, people and roles are kept and found. */
@NullMarked
package vn.sen.agency.store;

import org.jspecify.annotations.NullMarked;
