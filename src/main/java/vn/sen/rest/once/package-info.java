/** Answers that are given once, however often they are asked for. */
@NullMarked
package vn.sen.rest.once;

import org.jspecify.annotations.NullMarked;
