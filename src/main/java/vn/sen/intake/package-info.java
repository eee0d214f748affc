/**
 * Reads the yearly plan that an agency has as a file: what it says, where it says it, and how sure
 * the reading is. Nothing of a plan is dropped: what is not understood is kept as unread.
 *
 * <p>ISO 9001 clause 6.2.2 (planning actions); layout of documents: Nghi dinh 30/2020, annex I.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "actor",
            "agency",
            "calendar",
            "calendar :: moment",
            "compliance",
            "standard",
            "archive",
            "plan",
            "seeing",
            "platform",
            "rest",
            "trail",
            "web",
            "web::ui"
        })
@NullMarked
package vn.sen.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
