/** Who a program works for. */
@NullMarked
package vn.sen.access.rest;

import org.jspecify.annotations.NullMarked;
