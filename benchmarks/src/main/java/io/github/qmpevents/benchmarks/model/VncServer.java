package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Member of VNC_INITIALIZED. */
@Json
@CompiledJson
public record VncServer(
        String host,
        String service,
        String family,
        boolean websocket,
        @Nullable String auth) {}
