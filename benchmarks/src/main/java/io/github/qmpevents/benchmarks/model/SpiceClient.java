package io.github.qmpevents.benchmarks.model;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;

/** Member of SPICE_INITIALIZED. */
@Json
@CompiledJson
public record SpiceClient(
        String host,
        String port,
        String family,

        @JsonProperty("connection-id")
        @SerializedName("connection-id")
        @com.squareup.moshi.Json(name = "connection-id")
        @JSONField(name = "connection-id")
        @Json.Property("connection-id")
        @JsonAttribute(name = "connection-id")
        long connectionId,

        @JsonProperty("channel-type")
        @SerializedName("channel-type")
        @com.squareup.moshi.Json(name = "channel-type")
        @JSONField(name = "channel-type")
        @Json.Property("channel-type")
        @JsonAttribute(name = "channel-type")
        long channelType,

        @JsonProperty("channel-id")
        @SerializedName("channel-id")
        @com.squareup.moshi.Json(name = "channel-id")
        @JSONField(name = "channel-id")
        @Json.Property("channel-id")
        @JsonAttribute(name = "channel-id")
        long channelId,

        boolean tls) {}
