package io.github.qmpevents.processor;

import io.github.qmpevents.generator.naming.JacksonVersion;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** What generated sources can use beside the runtime, in the module that they are for if there are modules. */
final class CompilePath {
    private static final String AUTO = "auto";

    private final Elements elements;
    private final Element from;

    CompilePath(Elements elements, Element from) {
        this.elements = elements;
        this.from = from;
    }

    /**
     * The versions of Jackson that a word means.
     *
     * @throws MistakeException if it means none, or one that cannot be used
     */
    Set<JacksonVersion> jackson(String word) {
        if (word.equals(AUTO)) {
            return present();
        }
        Set<JacksonVersion> versions = JacksonVersion.parse(word)
                .orElseThrow(() -> new MistakeException(
                        "jackson", "jackson is \"" + word + "\"; choose one of none, 2, 3, 2,3 and auto"));
        versions.forEach(this::require);
        return versions;
    }

    private Set<JacksonVersion> present() {
        Set<JacksonVersion> found = EnumSet.noneOf(JacksonVersion.class);
        for (JacksonVersion version : JacksonVersion.values()) {
            if (has(mapper(version))) {
                found.add(version);
            }
        }
        return found;
    }

    private void require(JacksonVersion version) {
        if (!has(mapper(version))) {
            throw new MistakeException(
                    "jackson",
                    "the module for Jackson " + version.word() + " needs " + artifact(version)
                            + ", which the compiler does not find; add it to the dependencies"
                            + inModule(module(version)));
        }
    }

    private boolean has(String type) {
        ModuleElement module = elements.getModuleOf(from);
        return (module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type)) != null;
    }

    private String inModule(String required) {
        ModuleElement module = elements.getModuleOf(from);
        return module == null || module.isUnnamed() ? "" : ", and \"requires " + required + ";\" to the module";
    }

    private static String mapper(JacksonVersion version) {
        return module(version) + ".ObjectMapper";
    }

    private static String artifact(JacksonVersion version) {
        return switch (version) {
            case JACKSON_2 -> "com.fasterxml.jackson.core:jackson-databind";
            case JACKSON_3 -> "tools.jackson.core:jackson-databind";
        };
    }

    private static String module(JacksonVersion version) {
        return switch (version) {
            case JACKSON_2 -> "com.fasterxml.jackson.databind";
            case JACKSON_3 -> "tools.jackson.databind";
        };
    }
}
