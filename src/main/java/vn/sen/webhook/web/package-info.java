/** The administrator's pages of addresses and their log. */
@NullMarked
package vn.sen.webhook.web;

import org.jspecify.annotations.NullMarked;
