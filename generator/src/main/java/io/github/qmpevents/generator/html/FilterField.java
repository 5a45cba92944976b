package io.github.qmpevents.generator.html;

/** The field by which the page's script filters what bears {@code data-item}, and where it tells how much it found. */
public final class FilterField {
    private FilterField() {}

    /**
     * Adds the field, hidden unless the script shows it.
     *
     * @param label what it is for, to those who do not see it
     */
    public static void addTo(Markup body, String label) {
        body.open(
                "input",
                "class",
                "filter",
                "id",
                "filter",
                "type",
                "search",
                "placeholder",
                "Filter by any word",
                "aria-label",
                label,
                "autocomplete",
                "off",
                "hidden",
                "");
    }

    /** Adds the place for how much was found. */
    public static void addFoundTo(Markup body) {
        body.element("span", "", "class", "found", "id", "found", "role", "status");
    }
}
