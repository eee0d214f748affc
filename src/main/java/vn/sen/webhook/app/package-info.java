/** Keeping addresses, writing down what is to be told, and telling it. */
@NullMarked
package vn.sen.webhook.app;

import org.jspecify.annotations.NullMarked;
