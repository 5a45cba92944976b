package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Data of SPICE_INITIALIZED. */
@Json
@CompiledJson
public record SpiceInitialized(SpiceServer server, SpiceClient client) implements Data {}
