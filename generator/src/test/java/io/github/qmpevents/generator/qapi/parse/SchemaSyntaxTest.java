package io.github.qmpevents.generator.qapi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.qapi.ReadSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a schema file may look like, and where it is said to be wrong. */
class SchemaSyntaxTest {
    @TempDir
    private Path folder;

    @Test
    void commentsAndBlanksStandAnywhere() throws IOException {
        ReadSchema read = read(
                "# a bell",
                "{ 'event': # which",
                "\t'BELL_RANG', 'data': { # what",
                "   'times': 'int' } } # over",
                "##",
                "# @TWICE: nothing",
                "##",
                "  { 'event': 'DOOR_SHUT' }");

        assertThat(read.found()).isEmpty();
        assertThat(read.names()).containsExactly("BELL_RANG", "DOOR_SHUT");
    }

    @Test
    void aNumberSignInAStringBeginsNoComment() throws IOException {
        ReadSchema read = read("{ 'event': 'BELL_RANG', 'if': 'defined(A) # b' }");

        assertThat(read.only(QapiEvent.class).head().condition())
                .map(QapiCondition::text)
                .contains("defined(A) # b");
    }

    @Test
    void escapesAreResolved() throws IOException {
        ReadSchema read = read("{ 'event': 'BELL_\\u0052ANG', 'if': 'a\\'b\\\\c\\td' }");

        assertThat(read.only(QapiEvent.class).name()).isEqualTo("BELL_RANG");
        assertThat(read.only(QapiEvent.class).head().condition())
                .map(QapiCondition::text)
                .contains("a'b\\c\td");
    }

    @Test
    void everyValueKnowsItsPlace() throws IOException {
        ReadSchema read = read("", "{ 'event': 'BELL_RANG',", "  'data': { 'times': 'int' } }");

        assertThat(read.event().range().place()).endsWith("qapi-schema.json:2:12");
        assertThat(read.member("times").range().place()).endsWith("qapi-schema.json:3:13");
        assertThat(read.member("times").range().endColumn()).isEqualTo(27);
    }

    @Test
    void aMissingBraceIsFoundWhereTheNextDefinitionBegins() throws IOException {
        ReadSchema read =
                read("{ 'event': 'BELL_RANG',", "  'data': { 'times': 'int' }", "", "{ 'event': 'DOOR_SHUT' }");

        assertThat(read.found()).containsExactly("qapi-schema.json:4:1 QE501");
        assertThat(read.messages()).containsExactly("found {, expected a comma or }");
        assertThat(read.names()).containsExactly("DOOR_SHUT");
    }

    @Test
    void aMissingCommaLosesOneDefinitionOnly() throws IOException {
        ReadSchema read = read("{ 'event': 'BELL_RANG'", "  'data': { 'times': 'int' } }", "{ 'event': 'DOOR_SHUT' }");

        assertThat(read.found()).containsExactly("qapi-schema.json:2:3 QE501");
        assertThat(read.messages()).containsExactly("found 'data', expected a comma or }");
        assertThat(read.names()).containsExactly("DOOR_SHUT");
    }

    @Test
    void aStringEndsOnItsLine() throws IOException {
        ReadSchema read = read("{ 'event': 'BELL_RANG }", "{ 'event': 'DOOR_SHUT' }");

        assertThat(read.found()).containsExactly("qapi-schema.json:1:12 QE501");
        assertThat(read.messages()).containsExactly("the string does not end on its line");
        assertThat(read.names()).containsExactly("DOOR_SHUT");
    }

    @Test
    void anUnknownEscapeIsReported() throws IOException {
        assertThat(read("{ 'event': 'A\\x41' }").messages()).containsExactly("the string has an unknown escape at \\");
        assertThat(read("{ 'event': 'A\\u00G1' }").found()).containsExactly("qapi-schema.json:1:12 QE501");
    }

    @Test
    void doubleQuotesAndNumbersAreNotOfTheLanguage() throws IOException {
        assertThat(read("{ \"event\": 'A' }").messages()).containsExactly("strings stand in single quotes here");
        assertThat(read("{ 'event': 42 }").messages()).first().asString().startsWith("found 42, expected a value");
        assertThat(read("{ 'event'; 'A' }").messages()).containsExactly("the character ; means nothing here");
    }

    @Test
    void commasStandBetweenAndNotBehind() throws IOException {
        assertThat(read("{ 'event': 'A', }").found()).containsExactly("qapi-schema.json:1:17 QE501");
        assertThat(read("{ 'enum': 'A', 'data': [ 'b', ] }").found()).containsExactly("qapi-schema.json:1:31 QE501");
    }

    @Test
    void whatIsNoObjectDefinesNothing() throws IOException {
        ReadSchema read = read("'event'", "{ 'event': 'DOOR_SHUT' }");

        assertThat(read.messages()).containsExactly("found 'event', expected {, with which a definition begins");
        assertThat(read.names()).containsExactly("DOOR_SHUT");
    }

    @Test
    void aRepeatedKeyIsReportedAndTheFirstCounts() throws IOException {
        ReadSchema read = read("{ 'event': 'A', 'event': 'B' }");

        assertThat(read.found()).containsExactly("qapi-schema.json:1:17 QE501");
        assertThat(read.names()).containsExactly("A");
    }

    @Test
    void valuesTooDeepInEachOtherEndTheDefinition() throws IOException {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        ReadSchema read = read("{ 'enum': 'A', 'data': " + deep + " }", "{ 'event': 'DOOR_SHUT' }");

        assertThat(read.messages()).containsExactly("values stand in each other deeper than 32 levels");
        assertThat(read.names()).containsExactly("DOOR_SHUT");
    }

    @Test
    void aFileThatEndsTooSoonIsReportedAtItsEnd() throws IOException {
        ReadSchema read = read("{ 'event': 'A',", "  'data':");

        assertThat(read.found()).containsExactly("qapi-schema.json:2:10 QE501");
        assertThat(read.messages()).first().asString().startsWith("found the end of the file, expected a value");
    }

    @Test
    void bytesThatAreNoUtf8AreReportedAtTheFirst() throws IOException {
        byte[] bytes = "# caf?\n{ 'event': 'A' }\n".getBytes(StandardCharsets.US_ASCII);
        bytes[5] = (byte) 0xE9;
        Files.write(folder.resolve("qapi-schema.json"), bytes);

        assertThat(ReadSchema.in(folder).found()).containsExactly("qapi-schema.json:1:6 QE003");
        assertThat(ReadSchema.in(folder).names()).containsExactly("A");
    }

    @Test
    void anEmptyFileDefinesNothing() throws IOException {
        assertThat(read("").names()).isEmpty();
        assertThat(read("").found()).isEmpty();
    }

    private ReadSchema read(String... lines) throws IOException {
        return ReadSchema.of(folder, lines);
    }
}
