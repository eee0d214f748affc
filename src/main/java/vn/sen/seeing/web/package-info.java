/** Pages and acts of seeing: kept filters, columns, search. */
@NullMarked
package vn.sen.seeing.web;

import org.jspecify.annotations.NullMarked;
