package io.github.qmpevents.benchmarks.model;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Data of QUORUM_REPORT_BAD. */
@Json
@CompiledJson
public record QuorumReportBad(
        String type,
        @Nullable String error,

        @JsonProperty("node-name")
        @SerializedName("node-name")
        @com.squareup.moshi.Json(name = "node-name")
        @JSONField(name = "node-name")
        @Json.Property("node-name")
        @JsonAttribute(name = "node-name")
        String nodeName,

        @JsonProperty("sector-num")
        @SerializedName("sector-num")
        @com.squareup.moshi.Json(name = "sector-num")
        @JSONField(name = "sector-num")
        @Json.Property("sector-num")
        @JsonAttribute(name = "sector-num")
        long sectorNum,

        @JsonProperty("sectors-count")
        @SerializedName("sectors-count")
        @com.squareup.moshi.Json(name = "sectors-count")
        @JSONField(name = "sectors-count")
        @Json.Property("sectors-count")
        @JsonAttribute(name = "sectors-count")
        long sectorsCount)
        implements Data {}
