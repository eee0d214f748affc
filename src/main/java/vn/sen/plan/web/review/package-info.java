/** The review: the document and what was understood, row beside row. */
@NullMarked
package vn.sen.plan.web.review;

import org.jspecify.annotations.NullMarked;
