/** Kept filters and the rules they keep. */
@NullMarked
package vn.sen.seeing.domain;

import org.jspecify.annotations.NullMarked;
