package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** When an event was made. */
@Json
@CompiledJson
public record Timestamp(long seconds, long microseconds) {}
