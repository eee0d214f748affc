/** Where it is kept how far each file has come. */
@NullMarked
package vn.sen.intake.store;

import org.jspecify.annotations.NullMarked;
