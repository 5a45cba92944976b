package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.policy.Silenced;

/** The results of a SARIF log, one for each finding. */
final class SarifResults {
    private final SarifRules rules;
    private final SarifPlaces places;

    SarifResults(SarifRules rules, SarifPlaces places) {
        this.rules = rules;
        this.places = places;
    }

    ObjectNode result(Diagnostic finding) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("ruleId", finding.code().id());
        result.put("ruleIndex", rules.index(finding.code()));
        result.put("level", SarifRules.level(finding.severity()));
        result.set("message", SarifRules.text(message(finding)));
        result.putArray("locations").add(location(finding));
        if (!finding.related().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            finding.related().forEach(place -> related.add(related(place)));
        }
        finding.replacement().ifPresent(text -> result.putArray("fixes").add(fix(finding, text)));
        return result;
    }

    ObjectNode suppressed(Silenced silenced) {
        ObjectNode result = result(silenced.finding());
        ObjectNode suppression = result.putArray("suppressions").addObject();
        suppression.put("kind", "external");
        suppression.put("justification", silenced.by().reason());
        suppression.set("location", places.location(silenced.by().range()));
        return result;
    }

    private static String message(Diagnostic finding) {
        return FindingNode.advice(finding)
                .map(advice -> finding.message() + "; " + advice)
                .orElse(finding.message());
    }

    private ObjectNode location(Diagnostic finding) {
        ObjectNode location = places.location(finding.range());
        finding.subject()
                .ifPresent(subject ->
                        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", subject));
        return location;
    }

    private ObjectNode related(Related related) {
        ObjectNode location = places.location(related.range());
        location.set("message", SarifRules.text(related.message()));
        return location;
    }

    private ObjectNode fix(Diagnostic finding, String replacement) {
        ObjectNode fix = JsonNodeFactory.instance.objectNode();
        finding.mend().ifPresent(words -> fix.set("description", SarifRules.text(words)));
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        change.set("artifactLocation", places.artifact(finding.range()));
        ObjectNode edit = change.putArray("replacements").addObject();
        edit.set("deletedRegion", SarifPlaces.region(finding.range()));
        if (!replacement.isEmpty()) {
            edit.set("insertedContent", SarifRules.text(replacement));
        }
        return fix;
    }
}
