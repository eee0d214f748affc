/** Says it: plans the day, listens to what happens, keeps what was said. */
@NullMarked
package vn.sen.reminder.app;

import org.jspecify.annotations.NullMarked;
