/** What was said, and what each person chose. */
@NullMarked
package vn.sen.reminder.store;

import org.jspecify.annotations.NullMarked;
