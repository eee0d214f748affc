/** Letters: how they are worded, and how they go through a mail server. */
@NullMarked
package vn.sen.reminder.mail;

import org.jspecify.annotations.NullMarked;
