/** Accounts, and the policies on passwords and refused sign-ins. */
@NullMarked
package vn.sen.access.domain;

import org.jspecify.annotations.NullMarked;
