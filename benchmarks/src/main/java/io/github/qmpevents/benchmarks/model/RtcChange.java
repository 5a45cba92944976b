package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Data of RTC_CHANGE. */
@Json
@CompiledJson
public record RtcChange(long offset) implements Data {}
