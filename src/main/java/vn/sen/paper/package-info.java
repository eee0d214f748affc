/**
 * Official papers as typed models, and what they look like: Decree 30/2020/ND-CP, annex I, part I.
 * A paper knows nothing of pages or of the database; whoever has the facts makes the model.
 */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {})
@NullMarked
package vn.sen.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
