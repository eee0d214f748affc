/** Measures speed and size; started by {@code ./sen bench}, never by the tests. */
@NullMarked
package vn.sen.bench;

import org.jspecify.annotations.NullMarked;
