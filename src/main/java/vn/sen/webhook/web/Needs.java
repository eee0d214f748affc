package vn.sen.webhook.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sen.web.StatesPermission;
import vn.sen.webhook.domain.WebhookPermission;

/** What a handler of this module asks of the viewer. */
@StatesPermission
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Needs {

    WebhookPermission value();
}
