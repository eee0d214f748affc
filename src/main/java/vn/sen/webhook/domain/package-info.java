/** Addresses, what is told to them, and when it is tried again. */
@NullMarked
package vn.sen.webhook.domain;

import org.jspecify.annotations.NullMarked;
