/** Pages of sign-in, set-up and accounts; who looks at a page; the fence before all pages. */
@NullMarked
package vn.sen.access.web;

import org.jspecify.annotations.NullMarked;
