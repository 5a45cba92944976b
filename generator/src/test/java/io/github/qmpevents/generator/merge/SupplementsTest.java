package io.github.qmpevents.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.Linker;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.parse.SpecParser;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplementsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private static EventModel model(String name, String text) {
        Diagnostics unused = new Diagnostics();
        return Linker.link(SpecParser.parse(SourceText.of(name, text), unused), MemberOverrides.NONE, unused);
    }

    private static String event(String name, String data) {
        return name + "\n---------\n\nIt is over.\n\n" + data + "\n";
    }

    private EventModel lay(String base, String... supplements) {
        List<EventModel> models = new ArrayList<>();
        for (String supplement : supplements) {
            models.add(model("s" + models.size(), supplement));
        }
        return Supplements.lay(model("base", base), models, diagnostics).model();
    }

    private static String job(String items) {
        return event("JOB_ENDED", "Data:\n\n" + items + "\n");
    }

    private static List<Member> members(EventModel model) {
        return ((ObjectType) model.events().get(0).data()).members();
    }

    private List<String> found() {
        return diagnostics.inOrder().stream()
                .map(finding -> finding.code().id() + " " + finding.range().file() + " " + finding.message())
                .toList();
    }

    @Test
    void anEventThatIsNotThereIsAdded() {
        EventModel model = lay(event("OLD", "Data: None."), event("NEW", "Data: None."));

        assertThat(model.events()).extracting(EventDefinition::name).containsExactly("OLD", "NEW");
        assertThat(found()).containsExactly("QE702 s0 event NEW is added");
    }

    @Test
    void aMemberThatIsNotThereIsAddedBehindTheOthers() {
        EventModel model =
                lay(job("- \"job\": its name (json-string)"), job("- \"rack\": where it ran (json-string, optional)"));

        assertThat(members(model))
                .extracting(member -> member.wireName() + " " + member.optional())
                .containsExactly("job false", "rack true");
        assertThat(found()).containsExactly("QE702 s0 member JOB_ENDED.rack is added");
    }

    @Test
    void aMemberOfAnObjectIsAddedThere() {
        EventModel model = lay(
                job("- \"node\": it (json-object)\n    - \"name\": of it (json-string)"),
                job("- \"node\": it (json-object)\n    - \"id\": of it (json-int)"));

        assertThat(((ObjectType) members(model).get(0).type()).members())
                .extracting(Member::wireName)
                .containsExactly("name", "id");
        assertThat(found()).containsExactly("QE702 s0 member JOB_ENDED.node.id is added");
    }

    @Test
    void valuesAreAdded() {
        EventModel model = lay(
                job("- \"kind\": it (json-string, \"copy\" or \"merge\")"),
                job("- \"kind\": it (json-string, \"merge\", \"mirror\" or \"move\")"));

        assertThat(((EnumType) members(model).get(0).type()).values())
                .extracting(EnumValue::wireName)
                .containsExactly("copy", "merge", "mirror", "move");
        assertThat(found()).containsExactly("QE702 s0 member JOB_ENDED.kind may be \"mirror\", \"move\" too");
    }

    @ParameterizedTest
    @CsvSource({
        "json-int, json-uint, an uint64; described it is an int64",
        "json-int, json-string, a string; described it is an int64",
        "json-string, 'json-string, \"copy\" or \"merge\"', one of a list of strings; described it is a string"
    })
    void aTypeIsReplaced(String before, String after, String words) {
        EventModel model = lay(job("- \"done\": it (" + before + ")"), job("- \"done\": it (" + after + ")"));

        assertThat(KindWords.of(members(model).get(0).type())).isEqualTo(words.split(";", 2)[0]);
        assertThat(found()).containsExactly("QE702 s0 member JOB_ENDED.done is " + words);
    }

    @ParameterizedTest
    @CsvSource({
        "'json-string, \"copy\" or \"merge\"', json-string",
        "json-string, json-string",
        "json-array, json-array"
    })
    void aCoarserWordForTheSameReplacesNothing(String before, String after) {
        String base = job("- \"done\": it (" + before + ")");

        assertThat(members(lay(base, job("- \"done\": it (" + after + ")")))
                        .get(0)
                        .type())
                .isEqualTo(members(model("base", base)).get(0).type());
        assertThat(found()).isEmpty();
    }

    @Test
    void aMemberBecomesAsOptionalAsTheSupplementSays() {
        EventModel model = lay(
                job("- \"job\": its name (json-string)\n- \"done\": bytes (json-int, optional)"),
                job("- \"job\": its name (json-string, optional)\n- \"done\": bytes (json-int)"));

        assertThat(members(model)).extracting(Member::optional).containsExactly(true, false);
        assertThat(found())
                .containsExactly(
                        "QE702 s0 member JOB_ENDED.job is optional, which it was not",
                        "QE702 s0 member JOB_ENDED.done is mandatory, which it was not");
    }

    @Test
    void aTypeThatWasNotToldIsToldNow() {
        Laid laid = Supplements.lay(
                model("base", job("- \"done\": bytes")),
                List.of(model("s0", job("- \"done\": bytes (json-int, optional)"))),
                diagnostics);

        assertThat(members(laid.model()).get(0).inferred()).isFalse();
        assertThat(laid.settled()).containsExactly("JOB_ENDED.done");
        assertThat(found()).containsExactly("QE702 s0 member JOB_ENDED.done is an int64; described it has no type");
    }

    @Test
    void aSupplementDoesNotTakeMembersAway() {
        EventModel model = lay(job("- \"job\": its name (json-string)"), event("JOB_ENDED", "Data: None."));

        assertThat(members(model)).hasSize(1);
        assertThat(found()).containsExactly("QE703 s0 the supplement does not list what JOB_ENDED carries");
    }

    @Test
    void theLaterOfTwoSupplementsHoldsAndTheContradictionIsTold() {
        EventModel model = lay(
                job("- \"done\": bytes (json-int)"),
                job("- \"done\": bytes (json-uint)"),
                job("- \"done\": bytes (json-string)"));

        assertThat(KindWords.of(members(model).get(0).type())).isEqualTo("a string");
        assertThat(found())
                .containsExactly(
                        "QE702 s0 member JOB_ENDED.done is an uint64; described it is an int64",
                        "QE703 s1 member JOB_ENDED.done is a string; described it is an uint64");
    }

    @Test
    void whatIsNotMentionedStays() {
        EventModel model = lay(
                job("- \"job\": its name (json-string)") + event("STOP", "Data: None."),
                "JOB_ENDED\n---------\n\nData:\n\n- \"rack\": where (json-string)\n");

        assertThat(model.events()).extracting(EventDefinition::summary).containsExactly("It is over.", "It is over.");
        assertThat(members(model).get(0).doc()).isEqualTo("its name");
    }
}
