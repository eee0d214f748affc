/** A small model of times as plans state them, before a year and a calendar make days of them. */
@NamedInterface("moment")
@NullMarked
package vn.sen.calendar.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
