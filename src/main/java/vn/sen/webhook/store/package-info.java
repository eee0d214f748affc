/** Addresses and deliveries as they are kept. */
@NullMarked
package vn.sen.webhook.store;

import org.jspecify.annotations.NullMarked;
