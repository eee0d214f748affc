package vn.sen.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a handler stands in the description of the interface. Its name is the operation's, and the
 * end of the message keys {@code rest.op.NAME} and {@code rest.op.NAME.text}; what it takes is read
 * from its parameters.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Described {

    String value();

    /** What it answers, where its return type does not say it. */
    Class<?> answers() default Void.class;

    int status() default 200;

    /**
     * Whether its answer bears the version of what it tells; every one that takes a version does.
     */
    boolean tagged() default false;

    /** Whether an act can be refused by a rule (422). */
    boolean refusable() default false;
}
