package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Data of BLOCK_JOB_COMPLETED. */
@Json
@CompiledJson
public record BlockJobCompleted(
        String type,
        String device,
        long len,
        long offset,
        long speed,
        @Nullable String error) implements Data {}
