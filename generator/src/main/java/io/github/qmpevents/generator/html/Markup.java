package io.github.qmpevents.generator.html;

/** Elements and text one after the other. Whatever text and attributes hold, it stays text. */
public final class Markup {
    private final StringBuilder markup = new StringBuilder();

    /**
     * Begins an element; attributes are names and values by turns. One with an empty value is written without it, and an
     * empty class not at all.
     */
    public Markup open(String element, String... attributes) {
        markup.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        markup.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            markup.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Escape.of(value))
                    .append('"');
        } else if (!name.equals("class")) {
            markup.append(' ').append(name);
        }
    }

    /** Ends an element. */
    public Markup close(String element) {
        markup.append("</").append(element).append('>');
        return this;
    }

    /** Adds text. */
    public Markup text(String text) {
        markup.append(Escape.of(text));
        return this;
    }

    /** Adds an element with nothing but text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Goes on in the next line of the file. */
    public Markup line() {
        markup.append('\n');
        return this;
    }

    /** All of it. */
    @Override
    public String toString() {
        return markup.toString();
    }
}
