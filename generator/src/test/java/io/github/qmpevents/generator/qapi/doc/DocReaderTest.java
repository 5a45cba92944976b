package io.github.qmpevents.generator.qapi.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiDocExample;
import io.github.qmpevents.generator.qapi.syntax.QapiDocExample.Sender;
import io.github.qmpevents.generator.qapi.syntax.QapiDocItem;
import io.github.qmpevents.generator.qapi.syntax.QapiDocNote;
import io.github.qmpevents.generator.source.SourceText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Comments of all times, as far as they tell something of a definition. */
class DocReaderTest {
    @Test
    void aCommentOfTodayHasTextMembersFeaturesAndRelease() {
        QapiDoc doc = read("""
                ##
                # @LAMP_LIT:
                #
                # Emitted when a lamp is lit,
                # by whomever.
                #
                # It may go out at once.
                #
                # @id: which lamp; see @Lamp and ``lamp-id``
                #
                # @hue: its colour, one of
                #
                #     - red
                #     - blue with
                #       white dots
                #
                #     (since 9.1)
                #
                # Features:
                #
                # @deprecated: Use @LAMP instead.
                #
                # @unstable: It is new.
                #
                # Since: 8.2
                ##
                """);

        assertThat(doc.name()).isEqualTo("LAMP_LIT");
        assertThat(doc.text()).isEqualTo("Emitted when a lamp is lit, by whomever.\n\nIt may go out at once.");
        assertThat(doc.members())
                .containsExactly(
                        Map.entry("id", new QapiDocItem("which lamp; see Lamp and lamp-id", Optional.empty())),
                        Map.entry(
                                "hue",
                                new QapiDocItem(
                                        "its colour, one of\n\n- red\n\n- blue with white dots\n\n(since 9.1)",
                                        Optional.of("9.1"))));
        assertThat(doc.features())
                .containsExactly(
                        Map.entry("deprecated", new QapiDocItem("Use LAMP instead.", Optional.empty())),
                        Map.entry("unstable", new QapiDocItem("It is new.", Optional.empty())));
        assertThat(doc.since()).contains("8.2");
        assertThat(doc.range().place()).isEqualTo("lamp.json:2:3");
    }

    @Test
    void aCommentOfQemu21HasNoColonAndTellsWhatIsOptional() {
        QapiDoc doc = read("""
                ##
                # @LAMP_LIT
                #
                # Emitted when a lamp is lit
                #
                # @id: #optional, which lamp, the first
                #      one if it is not told
                #
                # @hue: #optional its colour.
                # Any will do. (Since 1.3)
                #
                # Note: no lamp
                # burns for ever
                #
                # A last word.
                #
                # Since: 0.14.0
                ##
                """);

        assertThat(doc.name()).isEqualTo("LAMP_LIT");
        assertThat(doc.text()).isEqualTo("Emitted when a lamp is lit\n\nA last word.");
        assertThat(doc.members().get("id"))
                .isEqualTo(new QapiDocItem("which lamp, the first one if it is not told", Optional.empty()));
        assertThat(doc.members().get("hue"))
                .isEqualTo(new QapiDocItem("its colour. Any will do. (Since 1.3)", Optional.of("1.3")));
        assertThat(doc.notes()).singleElement().satisfies(note -> {
            assertThat(note.label()).isEqualTo("Note");
            assertThat(note.text()).isEqualTo("no lamp burns for ever");
            assertThat(note.range().place()).isEqualTo("lamp.json:12:9");
        });
        assertThat(doc.since()).contains("0.14.0");
    }

    @Test
    void linesThatMarkTheEndsMayBeMissing() {
        assertThat(read("# @Lamp:\n# Gives light.\n").text()).isEqualTo("Gives light.");
        assertThat(read("##\n# @Lamp: Gives light.\n").text()).isEqualTo("Gives light.");
        assertThat(read("# @Lamp:\n#Gives light.\n##\n\n").text()).isEqualTo("Gives light.");
    }

    @Test
    void otherCommentsBetweenAreNotMeant() {
        assertThat(read("##\n# = Lamps\n##\n\n##\n# @Lamp:\n#\n# Gives light.\n##\n# Do not touch.\n")
                        .text())
                .isEqualTo("Gives light.");
        assertThat(find("##\n# = Lamps\n#\n# @Lamp: is one\n##\n")).isEmpty();
        assertThat(find("# @Lamp: is one\nrubbish\n")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void theCommentNextToTheDefinitionCounts() {
        assertThat(read("##\n# @Old:\n#\n# Is gone.\n##\n\n##\n# @Lamp:\n##\n").name())
                .isEqualTo("Lamp");
    }

    @Test
    void whatACommandReturnsAndWhenItFailsIsTold() {
        QapiDoc doc = read("""
                ##
                # @light:
                #
                # Returns: nothing, or
                #     a @Lamp
                #
                # Errors:
                #     - If it is burnt, DeviceNotFound
                #     - If not, GenericError
                #
                # TODO: light several
                ##
                """);

        assertThat(doc.returns()).isEqualTo("nothing, or a Lamp");
        assertThat(doc.errors()).isEqualTo("- If it is burnt, DeviceNotFound\n\n- If not, GenericError");
        assertThat(doc.notes()).extracting(QapiDocNote::label).containsExactly(QapiDocNote.TODO);
    }

    @Test
    void theReleaseIsWrittenInManyWays() {
        assertThat(since("Since: 1.2")).contains("1.2");
        assertThat(since("Since 1.2")).contains("1.2");
        assertThat(since("Since : 1.2.3")).contains("1.2.3");
        assertThat(since("Since:  1.2 (green since 1.5)")).contains("1.2");
        assertThat(since("Since: the days of old")).isEmpty();
        assertThat(since("Since 1.2 lamps are green, always")).isEmpty();
    }

    @Test
    void whatStandsBehindTheReleaseIsKept() {
        assertThat(read("##\n# @Lamp:\n#\n# Since: 1.2 (green since 1.5)\n##\n").text())
                .isEqualTo("Since: 1.2 (green since 1.5)");
    }

    @Test
    void examplesOfOldAreSplitAtTheirArrows() {
        QapiDoc doc = read("""
                ##
                # @light:
                #
                # Example:
                #
                # -> { "execute": "light",
                #      "arguments": { "id": "a" } }
                # <- { "return": {} }
                #
                # 2. And then:
                #
                # <- { "event": "LAMP_LIT",
                #      "data": {
                #
                #      } }
                #
                # Since: 2.4
                ##
                """);

        assertThat(doc.examples())
                .extracting(QapiDocExample::sender)
                .containsExactly(Sender.CLIENT, Sender.QEMU, Sender.QEMU);
        assertThat(doc.examples())
                .extracting(QapiDocExample::text)
                .containsExactly(
                        "{ \"execute\": \"light\",\n  \"arguments\": { \"id\": \"a\" } }",
                        "{ \"return\": {} }",
                        "{ \"event\": \"LAMP_LIT\",\n  \"data\": {\n\n  } }");
        assertThat(doc.examples().get(2).caption()).contains("2. And then");
        assertThat(doc.examples().get(0).passage().range().place()).isEqualTo("lamp.json:6:6");
        assertThat(doc.since()).contains("2.4");
    }

    @Test
    void messagesInTheTextAreExamplesToo() {
        QapiDoc doc = read("##\n# @light:\n#\n# Lights.\n#\n# <- { \"return\": {} }\n#\n# Done.\n##\n");

        assertThat(doc.text()).isEqualTo("Lights.\n\nDone.");
        assertThat(doc.examples()).hasSize(1);
    }

    @Test
    void anExampleWithoutAnArrowBeginsWithABrace() {
        QapiDoc doc = read("##\n# @L:\n#\n# Examples:\n#\n# { \"event\": \"L\",\n# \"data\": {} }\n##\n");

        assertThat(doc.examples()).singleElement().satisfies(example -> {
            assertThat(example.sender()).isEqualTo(Sender.UNKNOWN);
            assertThat(example.text()).isEqualTo("{ \"event\": \"L\",\n\"data\": {} }");
        });
    }

    @Test
    void examplesOfTodayAreBlocksWithTitles() {
        QapiDoc doc = read("""
                ##
                # @light:
                #
                # Since: 2.4
                #
                # .. qmp-example::
                #    :title: Light a lamp
                #
                #     -> { "execute": "light" }
                #     <- { "return": {} }
                #
                # .. qmp-example::
                #    :annotated:
                #
                #    Light another::
                #
                #     -> { "execute": "light" }
                #     ... and wait ...
                #     <- { "return": {} }
                #
                # Behind it.
                ##
                """);

        assertThat(doc.examples())
                .extracting(example -> example.caption().orElse("-"))
                .containsExactly("Light a lamp", "-", "Light another", "... and wait ...");
        assertThat(doc.text()).isEqualTo("Behind it.");
    }

    @Test
    void notesOfTodayAreBlocks() {
        QapiDoc doc = read("""
                ##
                # @Lamp:
                #
                # .. note:: A lamp
                #    is hot.
                #
                #    Always.
                #
                # .. warning::
                #    Very hot.
                #
                # .. admonition:: Beware
                #    :class: hot
                #
                #    Do not touch.
                #
                # .. seealso:: `candle`
                #
                # @watts: how much
                #
                #     .. caution:: Not too much.
                #
                #     And not too little.
                ##
                """);

        assertThat(doc.notes())
                .extracting(note -> note.label() + ": " + note.text())
                .containsExactly(
                        "Note: A lamp is hot.\n\nAlways.",
                        "Warning: Very hot.",
                        "Beware: Do not touch.",
                        "See also: candle",
                        "Caution: Not too much.");
        assertThat(doc.members().get("watts").text()).isEqualTo("how much\n\nAnd not too little.");
    }

    @Test
    void tablesAndCodeStayApartLineByLine() {
        QapiDoc doc = read("""
                ##
                # @Lamp:
                #
                # .. _lamps:
                # .. table:: Lamps
                #    :widths: auto
                #
                #    =====  =====
                #    led    cold
                #    gas    hot
                #    =====  =====
                #
                # Light it::
                #
                #     lamp --on
                #     lamp --off
                #
                # Done.
                #
                # .. code-block:: c
                #
                #    on();
                ##
                """);

        assertThat(doc.text().split("\n\n"))
                .containsExactly(
                        "Lamps", "led cold", "gas hot", "Light it:", "lamp --on", "lamp --off", "Done.", "on();");
    }

    @Test
    void markupIsTakenOut() {
        assertThat(read("##\n# @Lamp:\n#\n"
                                + "# An *old* **bright** `lamp` of :ref:`this kind <kinds>`,\n"
                                + "# :qapi:type:`Lamp`, a\\*b, 2 * 3 * 4, me@example.org, '@hue'\n##\n")
                        .text())
                .isEqualTo("An old bright lamp of this kind, Lamp, a*b, 2 * 3 * 4, me@example.org, 'hue'");
    }

    @Test
    void aCommentWithoutEndsOrNamesIsBearable() {
        assertThat(read("##\n# @\n# text\n##\n").text()).isEqualTo("@ text");
        assertThat(read("##\n# @Lamp:\n# .. note::\n##\n").notes()).isEmpty();
        assertThat(read("##\n# @Lamp:\n# Example:\n# -> {{{{\n#\n# text\n##\n").examples())
                .hasSize(1);
        assertThat(read("##\n# @Lamp:\n# ::\n##\n").text()).isEmpty();
    }

    private static Optional<String> since(String line) {
        return read("##\n# @Lamp:\n#\n# " + line + "\n##\n").since();
    }

    private static QapiDoc read(String comment) {
        return find(comment).orElseThrow();
    }

    private static Optional<QapiDoc> find(String comment) {
        SourceText source = SourceText.of("lamp.json", comment + "{ 'struct': 'Lamp', 'data': {} }\n");
        return DocReader.read(source, 0, source.lineCount());
    }
}
