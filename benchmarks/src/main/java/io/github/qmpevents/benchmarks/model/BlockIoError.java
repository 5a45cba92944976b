package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Data of BLOCK_IO_ERROR. */
@Json
@CompiledJson
public record BlockIoError(
        String device,
        String operation,
        String action,
        @Nullable Boolean nospace,
        String reason) implements Data {}
