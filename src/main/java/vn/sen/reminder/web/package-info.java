/** The bell, what it says, and what each person wants to hear. */
@NullMarked
package vn.sen.reminder.web;

import org.jspecify.annotations.NullMarked;
