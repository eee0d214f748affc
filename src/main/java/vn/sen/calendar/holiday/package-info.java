/**
 * Which days the State does not work: the holidays of Labour Code 2019 art. 112 with their make-up
 * days (art. 111(3)), and the yearly notices that take their place.
 */
@NullMarked
package vn.sen.calendar.holiday;

import org.jspecify.annotations.NullMarked;
