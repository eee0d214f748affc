/** Agencies, units, people and role holdings, and the rules they obey. */
@NullMarked
package vn.sen.agency.domain;

import org.jspecify.annotations.NullMarked;
