package io.github.qmpevents.processor;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/** The packages that annotations of one compilation generate into. */
final class ClaimedPackages {
    /** What each is generated for. */
    private final Map<String, String> owners = new HashMap<>();

    /**
     * Claims a package for an element.
     *
     * @throws MistakeException if it has no name, or another element has it
     */
    void claim(String name, Element element) {
        if (name.isEmpty()) {
            throw new MistakeException(
                    "packageName",
                    "the annotated element is in no package; say in packageName which one the events are to be in");
        }
        String owner = owners.putIfAbsent(name, element.toString());
        if (owner != null) {
            throw new MistakeException(
                    "packageName",
                    "two annotations generate into the package " + name + ", the other one is that of " + owner
                            + "; give one of them another packageName");
        }
    }
}
