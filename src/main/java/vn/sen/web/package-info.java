/**
 * The shared frame of every page: texts, navigation, the person who looks, the check of rights,
 * errors in words.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"actor", "platform"})
@NullMarked
package vn.sen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
