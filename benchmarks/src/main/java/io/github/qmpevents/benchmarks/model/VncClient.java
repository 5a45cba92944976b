package io.github.qmpevents.benchmarks.model;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Member of VNC_INITIALIZED. */
@Json
@CompiledJson
public record VncClient(
        String host,
        String service,
        String family,
        boolean websocket,

        @JsonProperty("x509_dname")
        @SerializedName("x509_dname")
        @com.squareup.moshi.Json(name = "x509_dname")
        @JSONField(name = "x509_dname")
        @Json.Property("x509_dname")
        @JsonAttribute(name = "x509_dname")
        @Nullable
        String x509Dname,

        @JsonProperty("sasl_username")
        @SerializedName("sasl_username")
        @com.squareup.moshi.Json(name = "sasl_username")
        @JSONField(name = "sasl_username")
        @Json.Property("sasl_username")
        @JsonAttribute(name = "sasl_username")
        @Nullable
        String saslUsername) {}
