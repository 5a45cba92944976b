package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.source.SourceRange;

/** Places in a SARIF log. */
final class SarifPlaces {
    private final ArtifactUri uris;

    SarifPlaces(ArtifactUri uris) {
        this.uris = uris;
    }

    /** A {@code location} object. */
    ObjectNode location(SourceRange range) {
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        ObjectNode place = location.putObject("physicalLocation");
        place.set("artifactLocation", artifact(range));
        place.set("region", region(range));
        return location;
    }

    /** An {@code artifactLocation} object. */
    ObjectNode artifact(SourceRange range) {
        return JsonNodeFactory.instance.objectNode().put("uri", uris.of(range.file()));
    }

    /** A {@code region} object; lines and columns count from 1, and the end is exclusive, as in our ranges. */
    static ObjectNode region(SourceRange range) {
        ObjectNode region = JsonNodeFactory.instance.objectNode();
        region.put("startLine", range.line());
        region.put("startColumn", range.column());
        region.put("endLine", range.endLine());
        region.put("endColumn", range.endColumn());
        return region;
    }
}
