/** A PostgreSQL server of our own: unpacked, started, watched and stopped with the program. */
@NullMarked
package vn.sen.platform.postgres;

import org.jspecify.annotations.NullMarked;
