package vn.sen.reminder.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sen.reminder.domain.ReminderPermission;
import vn.sen.web.StatesPermission;

/** What a handler of this module asks of the viewer. */
@StatesPermission
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Needs {

    ReminderPermission value();
}
