package io.github.qmpevents.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Reading;
import org.junit.jupiter.api.Test;

class ModelJsonTest {
    @Test
    void modelIsWrittenInFull() {
        Reading reading = Reading.of(
                "T",
                "==",
                "",
                "MOVED",
                "-----",
                "",
                "It moved.",
                "",
                "Data:",
                "",
                "- \"way\": where to (json-string, \"up\" or \"down\", optional)",
                "- \"by\": FarOff type described in a.json",
                "  - \"n\": how many (json-int)",
                "",
                "{ \"event\": \"MOVED\", \"data\": { \"by\": { \"n\": 1 } } }",
                "",
                "Note: this event is rate-limited for each \"way\".");
        assertThat(ModelJson.write(reading.model(), reading.findings())).isEqualTo("""
                        {
                          "source" : "doc.txt",
                          "events" : [
                            {
                              "name" : "MOVED",
                              "line" : 4,
                              "summary" : "It moved.",
                              "dataForm" : "list",
                              "typeRef" : null,
                              "fields" : [
                                {
                                  "path" : "way",
                                  "type" : "json-string",
                                  "resolvedType" : "enum",
                                  "optional" : true,
                                  "inferred" : false,
                                  "enum" : [
                                    "up",
                                    "down"
                                  ],
                                  "typeRef" : null,
                                  "text" : "where to (json-string, \\"up\\" or \\"down\\", optional)",
                                  "line" : 11
                                },
                                {
                                  "path" : "by",
                                  "type" : null,
                                  "resolvedType" : "object",
                                  "optional" : false,
                                  "inferred" : false,
                                  "enum" : [ ],
                                  "typeRef" : "FarOff",
                                  "text" : "FarOff type described in a.json",
                                  "line" : 12
                                },
                                {
                                  "path" : "by.n",
                                  "type" : "json-int",
                                  "resolvedType" : "int64",
                                  "optional" : false,
                                  "inferred" : false,
                                  "enum" : [ ],
                                  "typeRef" : null,
                                  "text" : "how many (json-int)",
                                  "line" : 13
                                }
                              ],
                              "examples" : [
                                {
                                  "text" : "{ \\"event\\": \\"MOVED\\", \\"data\\": { \\"by\\": { \\"n\\": 1 } } }",
                                  "valid" : true,
                                  "line" : 15
                                }
                              ],
                              "notes" : [
                                "this event is rate-limited for each \\"way\\"."
                              ],
                              "rateLimited" : true,
                              "rateLimitKey" : "way",
                              "related" : [ ]
                            }
                          ],
                          "findings" : [
                            {
                              "severity" : "info",
                              "code" : "QE207",
                              "line" : 15,
                              "column" : 1,
                              "endLine" : 15,
                              "endColumn" : 2,
                              "message" : "the example of MOVED has no timestamp, which QEMU always sends",
                              "hint" : "add \\"timestamp\\": { \\"seconds\\": 1700000000, \\"microseconds\\": 0 }"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void everyTypeHasItsWord() {
        Reading reading = Reading.ofItems(
                "- \"a\": x (json-string)",
                "- \"b\": x (json-number)",
                "- \"c\": x (json-bool)",
                "- \"d\": x (json-array)",
                "- \"e\": x (json-object)",
                "- \"f\": x (json-widget)");
        assertThat(ModelJson.write(reading.model(), reading.findings()))
                .containsSubsequence(
                        "\"resolvedType\" : \"string\"",
                        "\"resolvedType\" : \"number\"",
                        "\"resolvedType\" : \"bool\"",
                        "\"resolvedType\" : \"array\"",
                        "\"resolvedType\" : \"object\"",
                        "\"resolvedType\" : \"raw\"");
    }

    @Test
    void twoNamesOfOneHeadingAreTwoEntriesWithTheSameLine() {
        Reading reading = Reading.of("T", "==", "", "CAME, WENT", "-----", "Data: None.");
        assertThat(ModelJson.write(reading.model(), reading.findings()))
                .containsSubsequence(
                        "\"name\" : \"CAME\",\n      \"line\" : 4", "\"name\" : \"WENT\",\n      \"line\" : 4");
    }

    @Test
    void otherThanAsciiIsEscaped() {
        Reading reading = Reading.ofEvent("It went to K\u00F6ln \uD83D\uDE00.", "", "Data: None.");
        assertThat(ModelJson.write(reading.model(), reading.findings())).contains("K\\u00F6ln \\uD83D\\uDE00.");
    }

    @Test
    void theControlCharacterOfAsciiThatJacksonKeepsIsEscapedToo() {
        Reading reading = Reading.ofEvent("It was \u007F away.", "", "Data: None.");
        assertThat(ModelJson.write(reading.model(), reading.findings())).contains("was \\u007F away");
    }
}
