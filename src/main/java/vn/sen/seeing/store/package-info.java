/** What each person keeps of lists. */
@NullMarked
package vn.sen.seeing.store;

import org.jspecify.annotations.NullMarked;
