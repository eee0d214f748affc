package vn.sen.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a module's own annotation whose {@code value()} is a {@link vn.sen.actor.Permission}. Every
 * handler bears one such annotation, or {@link OpenToAll}, or is refused.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface StatesPermission {}
