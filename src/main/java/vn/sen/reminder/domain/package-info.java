/** What is said to whom, and when. */
@NullMarked
package vn.sen.reminder.domain;

import org.jspecify.annotations.NullMarked;
