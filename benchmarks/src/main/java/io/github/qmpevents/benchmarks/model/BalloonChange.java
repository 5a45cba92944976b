package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Data of BALLOON_CHANGE. */
@Json
@CompiledJson
public record BalloonChange(long actual) implements Data {}
