package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Data of VNC_INITIALIZED. */
@Json
@CompiledJson
public record VncInitialized(VncServer server, VncClient client) implements Data {}
