/** What a program sends, read strictly. */
@NullMarked
package vn.sen.rest.body;

import org.jspecify.annotations.NullMarked;
