/** Pages of the yearly plan: the list, the review, the approval, the year. */
@NullMarked
package vn.sen.plan.web;

import org.jspecify.annotations.NullMarked;
