/** Signing in, keeping accounts, the first set-up. */
@NullMarked
package vn.sen.access.app;

import org.jspecify.annotations.NullMarked;
