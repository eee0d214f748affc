/** A person's tasks as his own calendar program reads them (RFC 5545). */
@NullMarked
package vn.sen.reminder.feed;

import org.jspecify.annotations.NullMarked;
