/** What an agency chooses about its calendar; every choice leaves its trail. */
@NullMarked
package vn.sen.calendar.app;

import org.jspecify.annotations.NullMarked;
