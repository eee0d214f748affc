/**
 * Who did what, when: an append-only chain of entries per agency, each sealed with the hash of the
 * one before it, written in the transaction of the act itself (TCVN ISO 9001:2015, 7.5.3:
 * documented information is protected from loss of integrity).
 */
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {"actor", "platform"})
@NullMarked
package vn.sen.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
