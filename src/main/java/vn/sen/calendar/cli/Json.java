package vn.sen.calendar.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes JSON by hand, so that the command starts at once. */
final class Json {

    private final StringBuilder out = new StringBuilder(256);
    private boolean first = true;

    Json open() {
        comma();
        out.append('{');
        first = true;
        return this;
    }

    Json close() {
        out.append('}');
        first = false;
        return this;
    }

    Json openList(String name) {
        name(name);
        out.append('[');
        first = true;
        return this;
    }

    Json closeList() {
        out.append(']');
        first = false;
        return this;
    }

    Json value(String name, @Nullable Object value) {
        name(name);
        if (value == null) {
            out.append("null");
        } else {
            quote(value.toString());
        }
        return this;
    }

    Json valueIfAny(String name, @Nullable Object value) {
        return value == null ? this : value(name, value);
    }

    Json literal(String name, Object value) {
        name(name);
        out.append(value);
        return this;
    }

    Json literalIfAny(String name, @Nullable BigDecimal value) {
        return value == null ? this : literal(name, value.toPlainString());
    }

    private void name(String name) {
        comma();
        quote(name);
        out.append(':');
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < ' ' || Character.isSurrogate(c)) {
            out.append("\\u").append(String.format("%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
