/** What is kept of how people see things. */
@NullMarked
package vn.sen.seeing.app;

import org.jspecify.annotations.NullMarked;
