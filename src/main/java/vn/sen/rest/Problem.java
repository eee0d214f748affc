package vn.sen.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done (RFC 9457).
 *
 * @param type a name of the kind of problem, not an address
 * @param title what the status means
 * @param detail what happened and what to do, for people
 * @param code the kind of problem, for programs; it stays the same
 * @param instance path of the request
 * @param errors which values are wrong
 * @param reference number of a fault of ours, to find it by in the log
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String instance,
        @Nullable List<Wrong> errors,
        @Nullable String reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A wrong value.
     *
     * @param pointer to the value in the JSON that was sent (RFC 6901)
     * @param parameter name of a parameter of the address, or of a header
     * @param code of the refusal, where one of many things is refused
     */
    public record Wrong(
            @Nullable String pointer,
            @Nullable String parameter,
            String detail,
            @Nullable String code) {

        public static Wrong at(String pointer, String detail) {
            return new Wrong(pointer, null, detail, null);
        }

        public static Wrong parameter(String name, String detail) {
            return new Wrong(null, name, detail, null);
        }
    }
}
