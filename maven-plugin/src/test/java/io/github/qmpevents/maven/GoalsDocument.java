package io.github.qmpevents.maven;

import java.util.List;
import org.w3c.dom.Element;

/** The goals and their parameters for people. */
final class GoalsDocument {
    private static final String HEAD = """
            # Goals of the Maven plugin

            Made from the plugin's descriptor; `mvn qmp-events:help -Ddetail=true -Dgoal=generate` shows the same in a terminal.
            """;

    private GoalsDocument() {}

    static String of(List<Element> goals) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Element goal : goals) {
            text.append("\n## qmp-events:")
                    .append(PluginDescriptorFile.text(goal, "goal"))
                    .append("\n\n");
            text.append(markdown(PluginDescriptorFile.text(goal, "description")))
                    .append("\n");
            phase(text, PluginDescriptorFile.text(goal, "phase"));
            PluginDescriptorFile.parameters(goal).forEach(parameter -> parameter(text, goal, parameter));
        }
        return text.toString();
    }

    private static void phase(StringBuilder text, String phase) {
        if (!phase.isEmpty()) {
            text.append("\nIts phase is `").append(phase).append("` unless another one is named.\n");
        }
    }

    private static void parameter(StringBuilder text, Element goal, Element parameter) {
        text.append("\n### ")
                .append(PluginDescriptorFile.text(parameter, "name"))
                .append("\n\n");
        text.append(markdown(PluginDescriptorFile.text(parameter, "description")))
                .append("\n\n");
        line(text, "property", PluginDescriptorFile.property(goal, parameter));
        line(text, "default", PluginDescriptorFile.defaultValue(goal, parameter));
        if (PluginDescriptorFile.text(parameter, "required").equals("true")) {
            text.append("- required\n");
        }
        text.append("- since ")
                .append(PluginDescriptorFile.text(parameter, "since"))
                .append("\n");
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("- ").append(name).append(": `").append(value).append("`\n");
        }
    }

    /** Only what descriptions have of HTML. */
    private static String markdown(String html) {
        return html.replaceAll("\\s*<pre>(<code>)?\\s*", "\n\n```\n")
                .replaceAll("\\s*(</code>)?</pre>\\s*", "\n```\n\n")
                .replaceAll("</?code>", "`")
                .replaceAll("\\s*</?p>\\s*", "\n\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
