package io.github.qmpevents.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Data of DEVICE_DELETED. */
@Json
@CompiledJson
public record DeviceDeleted(@Nullable String device, String path) implements Data {}
