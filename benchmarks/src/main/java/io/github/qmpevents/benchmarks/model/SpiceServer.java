package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Member of SPICE_INITIALIZED. */
@Json
@CompiledJson
public record SpiceServer(
        String host, String port, String family, @Nullable String auth) {}
