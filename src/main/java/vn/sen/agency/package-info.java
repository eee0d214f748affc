/**
 * Agencies in a tree (province, department, sub-department, commune), their units and people, and
 * the roles people hold from day to day (TCVN ISO 9001:2015, 5.3; Decision 19/2014/QD-TTg; Circular
 * 26/2014/TT-BKHCN, art. 6: a sub-department has a system of its own).
 */
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {
            "actor",
            "platform",
            "rest",
            "seeing",
            "archive",
            "trail",
            "web",
            "web::ui"
        })
@NullMarked
package vn.sen.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
