package io.github.qmpevents.benchmarks.corpus;

import java.util.Locale;
import java.util.Map;

/** Writes a message as one line in ASCII, as QEMU does or in another {@link Style}; without the end of the line. */
final class LineWriter {
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    LineWriter(Style style) {
        this.style = style;
    }

    String line(Map<String, Object> message) {
        out.setLength(0);
        members(style.envelope(), message);
        return out.toString();
    }

    private void members(Iterable<String> names, Map<String, Object> object) {
        out.append('{');
        boolean first = true;
        for (String name : names) {
            Object value = object.get(name);
            if (value != null) {
                out.append(first ? "" : style.compact() ? "," : ", ");
                string(name);
                out.append(style.compact() ? ":" : ": ");
                value(value);
                first = false;
            }
        }
        out.append('}');
    }

    @SuppressWarnings("unchecked")
    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = (Map<String, Object>) map;
            members(style.qemuOrder() ? QemuOrder.of(object.keySet()) : object.keySet(), object);
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.append(value);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\t' -> out.append("\\t");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        out.append(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        out.append('"');
    }
}
