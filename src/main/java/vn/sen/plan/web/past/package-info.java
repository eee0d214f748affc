/** Records of years before the program was there. */
@NullMarked
package vn.sen.plan.web.past;

import org.jspecify.annotations.NullMarked;
