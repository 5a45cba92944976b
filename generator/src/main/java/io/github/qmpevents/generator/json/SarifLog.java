package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.policy.Review;
import io.github.qmpevents.generator.policy.Silenced;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes findings as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). */
public final class SarifLog {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Review review;
    private final SarifRules rules;
    private final SarifResults results;

    private SarifLog(Review review, Path start) {
        this.review = review;
        List<Diagnostic> all = new ArrayList<>(review.findings());
        review.silenced().forEach(silenced -> all.add(silenced.finding()));
        this.rules = new SarifRules(all);
        this.results = new SarifResults(rules, new SarifPlaces(new ArtifactUri(start)));
    }

    /**
     * The log. Silenced findings are in it too, as suppressed.
     *
     * @param version the program's own, if it is known
     * @param start the absolute folder that the names of files begin in, unless they are absolute
     */
    public static String write(Review review, Optional<String> version, Path start) {
        return JsonText.of(new SarifLog(review, start).log(version));
    }

    private ObjectNode log(Optional<String> version) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "qmp-events");
        version.ifPresent(known -> driver.put("version", known));
        driver.set("rules", rules.nodes());
        run.put("columnKind", "utf16CodeUnits");
        addResults(run.putArray("results"));
        return log;
    }

    private void addResults(ArrayNode nodes) {
        // SARIF wants the property in all results or in none
        boolean suppressions = !review.silenced().isEmpty();
        for (Diagnostic finding : review.findings()) {
            ObjectNode result = results.result(finding);
            if (suppressions) {
                result.putArray("suppressions");
            }
            nodes.add(result);
        }
        for (Silenced silenced : review.silenced()) {
            nodes.add(results.suppressed(silenced));
        }
    }
}
