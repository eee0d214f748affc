/** Sending over the network, with care. */
@NullMarked
package vn.sen.webhook.send;

import org.jspecify.annotations.NullMarked;
