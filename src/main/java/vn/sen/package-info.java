/** Sen: an electronic quality management system for the agencies of Vietnam's administration. */
@NullMarked
package vn.sen;

import org.jspecify.annotations.NullMarked;
