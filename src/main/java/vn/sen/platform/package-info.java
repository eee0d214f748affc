/**
 * What the program stands on: the data folder, PostgreSQL (started here, or somebody's own), the
 * roles it is used through, the agency a transaction works for, the clock, the command line.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"actor"})
@NullMarked
package vn.sen.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
