package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects definitions; types, commands and events have names of their own, each once. */
final class Definitions {
    private final Diagnostics diagnostics;
    private final Map<String, QapiDefinition> named = new HashMap<>();
    private final List<QapiDefinition> definitions = new ArrayList<>();

    Definitions(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(QapiDefinition definition) {
        QapiDefinition first = named.putIfAbsent(scope(definition) + " " + definition.name(), definition);
        if (first == null) {
            definitions.add(definition);
            return;
        }
        diagnostics.report(
                DiagnosticCode.DUPLICATE_DEFINITION,
                definition.range(),
                scope(definition) + " " + definition.name() + " is defined twice",
                "remove one of them; the first counts",
                List.of(new Related(first.range(), "the first is here")));
    }

    List<QapiDefinition> inOrder() {
        return definitions;
    }

    private static String scope(QapiDefinition definition) {
        if (definition.isType()) {
            return "type";
        }
        return definition instanceof QapiEvent ? "event" : "command";
    }
}
