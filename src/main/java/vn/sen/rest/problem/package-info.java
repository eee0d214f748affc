/** From exceptions to problems in words. */
@NullMarked
package vn.sen.rest.problem;

import org.jspecify.annotations.NullMarked;
