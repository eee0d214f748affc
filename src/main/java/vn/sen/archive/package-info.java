/**
 * Files that serve as evidence, kept by their content (TCVN ISO 9001:2015, 7.5.3.2: storage,
 * preservation, protection from unintended alteration). The name of a file is the hash of its
 * bytes, so that a changed file is another file; nothing is ever replaced or removed.
 */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"actor", "platform"})
@NullMarked
package vn.sen.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
