/** Accounts, refused sign-ins and sessions as they are kept. */
@NullMarked
package vn.sen.access.store;

import org.jspecify.annotations.NullMarked;
