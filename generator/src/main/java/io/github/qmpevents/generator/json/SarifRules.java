package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.catalogue.CatalogueEntry;
import io.github.qmpevents.generator.catalogue.FindingCatalogue;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.source.Blanks;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of a SARIF log: the codes of its results, each once, in the order of their ids. */
final class SarifRules {
    private static final Pattern WORD = Pattern.compile("([A-Z])([A-Z]*)_?");

    private final List<DiagnosticCode> codes;

    SarifRules(List<Diagnostic> findings) {
        this.codes = findings.stream().map(Diagnostic::code).distinct().sorted().toList();
    }

    int index(DiagnosticCode code) {
        return codes.indexOf(code);
    }

    ArrayNode nodes() {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        codes.forEach(code -> nodes.add(rule(code)));
        return nodes;
    }

    private static ObjectNode rule(DiagnosticCode code) {
        CatalogueEntry entry = FindingCatalogue.of(code);
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        rule.put("id", code.id());
        rule.put("name", name(code));
        rule.set("shortDescription", text(code.meaning()));
        rule.set("fullDescription", text(onOneLine(entry)));
        rule.set("help", text(help(entry)));
        rule.putObject("defaultConfiguration").put("level", level(code.severity()));
        return rule;
    }

    private static String onOneLine(CatalogueEntry entry) {
        return Blanks.squeeze(entry.explanation());
    }

    private static String help(CatalogueEntry entry) {
        return onOneLine(entry) + "\n\nWrong:\n\n" + entry.example().shown() + "\nRight:\n\n"
                + entry.mended().shown();
    }

    /** The constant's name as SARIF wants it: {@code UnknownType}. */
    private static String name(DiagnosticCode code) {
        return WORD.matcher(code.name())
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }

    static ObjectNode text(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
