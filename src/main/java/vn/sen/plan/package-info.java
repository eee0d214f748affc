/**
 * The yearly plan and the work it makes: rows read from the agency's own document, their deadlines,
 * the approval that turns them into tasks, what sets tasks going, and the evidence that they were
 * done (TCVN ISO 9001:2015, 6.2.2 and 8.1; Decision 19/2014/QD-TTg).
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "actor",
            "platform",
            "rest",
            "web",
            "web::ui",
            "calendar",
            "standard",
            "seeing",
            "agency",
            "compliance",
            "archive",
            "paper",
            "trail"
        })
@NullMarked
package vn.sen.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
