package io.github.qmpevents.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.Linker;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.parse.SpecParser;
import io.github.qmpevents.generator.release.Release;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseMergeTest {
    private static final String NO_DATA = "Data: None.\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private EventModel merge(String... documents) {
        List<String> versions = List.of("2.7", "7.2", "9.1");
        List<Release> releases = new ArrayList<>();
        for (int release = 0; release < documents.length; release++) {
            SourceText text = SourceText.of(versions.get(release) + ".txt", documents[release]);
            Diagnostics unused = new Diagnostics();
            releases.add(new Release(
                    versions.get(release), Linker.link(SpecParser.parse(text, unused), MemberOverrides.NONE, unused)));
        }
        return ReleaseMerge.merge(releases, "all", diagnostics);
    }

    private static String event(String name, String data) {
        return name + "\n---------\n\nIt is over.\n\n" + data + "\n";
    }

    /** An event with one member in each release, as its items tell. */
    private Member member(String... items) {
        List<String> documents = new ArrayList<>();
        for (String item : items) {
            documents.add(event("JOB_ENDED", "Data:\n\n" + item + "\n"));
        }
        EventModel model = merge(documents.toArray(new String[0]));
        return ((ObjectType) model.events().get(0).data()).members().get(0);
    }

    private static String availability(Optional<String> since, Optional<String> until) {
        return since.orElse("") + "-" + until.orElse("");
    }

    @Test
    void anEventIsThereIfAnyReleaseHasIt() {
        EventModel model = merge(
                event("OLD", NO_DATA) + event("BOTH", NO_DATA),
                event("BOTH", NO_DATA) + event("MIDDLE", NO_DATA),
                event("BOTH", NO_DATA) + event("NEW", NO_DATA));

        assertThat(model.events())
                .extracting(event -> event.name() + " "
                        + availability(
                                event.availability().since(),
                                event.availability().until()))
                .containsExactly("OLD -2.7", "BOTH -", "MIDDLE 7.2-7.2", "NEW 9.1-");
        assertThat(model.releases()).containsExactly("2.7", "7.2", "9.1");
        assertThat(model.source()).isEqualTo("all");
    }

    @ParameterizedTest
    @CsvSource({
        "json-int, json-int, false",
        "'json-int, optional', json-int, true",
        "json-int, 'json-int, optional', true"
    })
    void aMemberIsMandatoryOnlyIfItIsSoInAllReleases(String before, String after, boolean optional) {
        Member member = member("- \"done\": bytes (" + before + ")", "- \"done\": bytes (" + after + ")");

        assertThat(member.optional()).isEqualTo(optional);
        assertThat(diagnostics.inOrder()).isEmpty();
    }

    @Test
    void aMemberThatOneReleaseLacksIsOptionalAndTellsWhich() {
        EventModel model = merge(
                event("JOB_ENDED", "Data:\n\n- \"job\": its name (json-string)\n- \"old\": gone (json-int)\n"),
                event("JOB_ENDED", "Data:\n\n- \"job\": its name (json-string)\n- \"new\": here (json-int)\n"));

        assertThat(((ObjectType) model.events().get(0).data()).members())
                .extracting(member -> member.wireName() + " " + member.optional() + " "
                        + availability(
                                member.availability().since(),
                                member.availability().until()))
                .containsExactly("job false -", "old true -2.7", "new true 7.2-");
    }

    @Test
    void aMemberOfAnEventThatIsNewIsAsMandatoryAsThereAndSaysNothingOfItsOwn() {
        EventModel model =
                merge(event("OTHER", NO_DATA), event("JOB_ENDED", "Data:\n\n- \"job\": its name (json-string)\n"));

        Member member = ((ObjectType) model.events().get(1).data()).members().get(0);
        assertThat(member.optional()).isFalse();
        assertThat(member.availability().since()).isEmpty();
    }

    @Test
    void membersOfObjectsAreMergedAtEveryDepth() {
        Member member = member(
                "- \"node\": it (json-object)\n    - \"name\": of it (json-string)",
                "- \"node\": it (json-object)\n    - \"id\": of it (json-int)\n    - \"name\": of it (json-string)");

        assertThat(((ObjectType) member.type()).members())
                .extracting(inner -> inner.wireName() + " " + inner.optional())
                .containsExactly("id true", "name false");
    }

    @Test
    void valuesAreUnitedInTheOrderOfTheNewestAndTellWhoHasThem() {
        Member member = member(
                "- \"kind\": it (json-string, \"copy\", \"move\" or \"merge\")",
                "- \"kind\": it (json-string, \"copy\", \"merge\" or \"mirror\")");

        assertThat(((EnumType) member.type()).values())
                .extracting(EnumValue::wireName)
                .containsExactly("copy", "move", "merge", "mirror");
        assertThat(((EnumType) member.type()).values())
                .extracting(value -> availability(
                        value.availability().since(), value.availability().until()))
                .containsExactly("-", "-2.7", "-", "7.2-");
    }

    @ParameterizedTest
    @CsvSource({
        "json-int, json-string, any value",
        "json-bool, json-string, any value",
        "json-int, json-uint, any value",
        "json-int, json-number, 'a number, read as a whole one'",
        "'json-string, \"copy\" or \"merge\"', json-string, a string",
        "json-object, json-string, any value",
        "json-array, json-object, any value"
    })
    void typesThatDifferBecomeTheNarrowestThatHoldsAll(String before, String after, String outcome) {
        Member member = member("- \"done\": it (" + before + ")", "- \"done\": it (" + after + ")");

        assertThat(KindWords.of(member.type())).isEqualTo(outcome);
        assertThat(diagnostics.inOrder()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("JOB_ENDED.done is ").contains(" in QEMU 2.7, ");
            assertThat(finding.hint().orElse("")).startsWith("it becomes " + outcome + "; an override JOB_ENDED.done=");
            assertThat(finding.subject()).contains("JOB_ENDED.done");
            assertThat(finding.range().file()).isEqualTo("7.2.txt");
            assertThat(finding.related())
                    .singleElement()
                    .satisfies(place -> assertThat(place.range().file()).isEqualTo("2.7.txt"));
        });
    }

    @Test
    void anObjectThatOneReleaseDoesNotDescribeMayHoldAnything() {
        Member member =
                member("- \"node\": it (json-object)", "- \"node\": it (json-object)\n    - \"id\": of it (json-int)");

        assertThat(member.type()).isEqualTo(OpaqueType.OBJECT);
        assertThat(diagnostics.inOrder()).hasSize(1);
    }

    @Test
    void elementsOfArraysAreMerged() {
        ValueType numbers = new ArrayType(ScalarType.INT64);
        Seen<ValueType> types = new Seen<>(
                List.of("2.7", "7.2"),
                List.of(new Seen.One<>("2.7", numbers), new Seen.One<>("7.2", new ArrayType(ScalarType.REAL))));
        EventDefinition event = merge(event("JOB_ENDED", NO_DATA)).events().get(0);
        TypeDisagreements disagreements = new TypeDisagreements(diagnostics, types.map(unused -> event.range()));

        assertThat(new TypeMerger(disagreements).merge("JOB_ENDED.done", types))
                .isEqualTo(new ArrayType(ScalarType.REAL));
    }

    @Test
    void aTypeThatIsTakenFromAnExampleGivesWayToOneThatIsTold() {
        String example = "\nExample:\n\n{ \"event\": \"JOB_ENDED\", \"data\": { \"done\": \"1\" } }";
        Member member = member("- \"done\": bytes" + example, "- \"done\": bytes (json-int)");

        assertThat(member.type()).isEqualTo(ScalarType.INT64);
        assertThat(member.inferred()).isFalse();
        assertThat(member.optional()).isTrue();
        assertThat(diagnostics.inOrder()).isEmpty();
    }

    @Test
    void wordsAreTheNewestThatThereAre() {
        EventModel model = merge(
                "Title\n=====\n\n" + event("JOB_ENDED", "Data:\n\n- \"job\": its old name (json-string)\n"),
                "JOB_ENDED\n---------\n\nData:\n\n- \"job\": (json-string)\n");

        EventDefinition event = model.events().get(0);
        assertThat(model.title()).isEqualTo("Title");
        assertThat(event.summary()).isEqualTo("It is over.");
        assertThat(((ObjectType) event.data()).members())
                .extracting(Member::doc)
                .containsExactly("its old name");
    }

    @Test
    void oneReleaseAloneStaysAsItIs() {
        String document = event("JOB_ENDED", "Data:\n\n- \"kind\": it (json-string, \"copy\" or \"merge\")\n");

        EventModel merged = merge(document);

        assertThat(merged.events()).hasSize(1);
        assertThat(((ObjectType) merged.events().get(0).data()).members().get(0).optional())
                .isFalse();
        assertThat(diagnostics.inOrder()).extracting(Diagnostic::code).isEmpty();
    }
}
