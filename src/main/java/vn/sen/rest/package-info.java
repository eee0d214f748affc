/**
 * What all resources of the programming interface share: problems in words (RFC 9457), answers
 * given once (Idempotency-Key), versions (ETag, If-Match), pages of lists, limits, and the
 * description of it all (OpenAPI 3.1). Each module keeps its own resources.
 */
@ApplicationModule(
        displayName = "Rest",
        allowedDependencies = {"actor", "platform", "web", "web::ui"})
@NullMarked
package vn.sen.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
