/** The language of deadlines for programs. */
@NullMarked
package vn.sen.calendar.rest;

import org.jspecify.annotations.NullMarked;
