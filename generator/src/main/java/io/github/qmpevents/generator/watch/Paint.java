package io.github.qmpevents.generator.watch;

/** Colours for a terminal, or none. */
public enum Paint {
    PLAIN {
        @Override
        String put(String code, String text) {
            return text;
        }
    },
    COLOURED {
        @Override
        String put(String code, String text) {
            return "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    };

    abstract String put(String code, String text);

    String time(String text) {
        return put("2", text);
    }

    String name(String text) {
        return put("1", text);
    }

    /** What the description does not know. */
    String unknown(String text) {
        return put("33", text);
    }
}
