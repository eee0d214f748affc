/** Plans and their work for programs. */
@NullMarked
package vn.sen.plan.rest;

import org.jspecify.annotations.NullMarked;
