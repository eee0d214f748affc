/** Reads tables that people keep, as Excel workbooks or as text with separators, into cells. */
@NullMarked
package vn.sen.agency.table;

import org.jspecify.annotations.NullMarked;
