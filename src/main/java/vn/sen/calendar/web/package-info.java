/** The page of the calendar: days off of a year, notices, the meaning of "before". */
@NullMarked
package vn.sen.calendar.web;

import org.jspecify.annotations.NullMarked;
