/**
 * Who acts: the keys of agencies, units and people, the roles of the quality management system
 * (TCVN ISO 9001:2015, 5.3), and the two answers a rule can give. The lowest module: words only, no
 * behaviour, no dependency.
 */
@ApplicationModule(
        displayName = "Actor",
        allowedDependencies = {})
@NullMarked
package vn.sen.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
