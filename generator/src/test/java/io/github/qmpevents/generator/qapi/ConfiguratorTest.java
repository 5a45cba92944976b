package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.qapi.configure.Configurator;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiConfiguration;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiFeature;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a schema has for a QEMU of which it is known how it was built. */
class ConfiguratorTest {
    private static final QapiConfiguration KNOWN = new QapiConfiguration(Map.of("YES", true, "NO", false));

    @TempDir
    private Path folder;

    @Test
    void nothingIsLeftOutIfNothingIsKnown() throws IOException {
        QapiSchema schema = read("{ 'event': 'A', 'if': 'NO' }");

        assertThat(Configurator.configure(schema, QapiConfiguration.UNKNOWN)).isSameAs(schema);
    }

    @Test
    void definitionsWhoseConditionIsNotMetAreLeftOut() throws IOException {
        List<QapiDefinition> left = configured(
                        "{ 'event': 'A', 'if': 'NO' }",
                        "{ 'event': 'B', 'if': 'YES' }",
                        "{ 'event': 'C', 'if': { 'all': [ 'YES', 'MAYBE' ] } }",
                        "{ 'command': 'd', 'if': { 'not': 'YES' } }")
                .definitions();

        assertThat(left).extracting(QapiDefinition::name).containsExactly("B", "C");
        assertThat(left.get(0).head().condition()).isEmpty();
        assertThat(left.get(1).head().condition()).contains(new QapiCondition.Symbol("MAYBE"));
    }

    @Test
    void soAreMembersValuesBranchesAndFeatures() throws IOException {
        QapiSchema schema = configured(
                "{ 'struct': 'S', 'data': { 'a': { 'type': 'int', 'if': 'NO' }, 'b': 'int' } }",
                "{ 'enum': 'E', 'data': [ { 'name': 'a', 'if': 'NO' }, { 'name': 'b', 'if': 'YES' } ] }",
                "{ 'union': 'U', 'base': { 'e': 'E', 'x': { 'type': 'int', 'if': 'NO' } }, 'discriminator': 'e',",
                "  'data': { 'a': { 'type': 'S', 'if': 'NO' }, 'b': 'S' } }",
                "{ 'alternate': 'R', 'data': { 'a': { 'type': 'str', 'if': 'NO' }, 'b': 'S' } }",
                "{ 'event': 'A', 'data': { 'a': { 'type': 'int', 'if': 'NO' }, 'b': 'int' },",
                "  'features': [ { 'name': 'deprecated', 'if': 'NO' }, { 'name': 'unstable', 'if': 'YES' } ] }",
                "{ 'command': 'c', 'data': { 'a': { 'type': 'int', 'if': 'NO' } }, 'returns': 'S', 'allow-oob': true }");

        assertThat(members(only(schema, QapiStruct.class).members())).containsExactly("b");
        assertThat(only(schema, QapiEnum.class).values())
                .extracting(QapiHead::name)
                .containsExactly("b");
        assertThat(members(only(schema, QapiUnion.class).branches())).containsExactly("b");
        assertThat(inline(only(schema, QapiUnion.class).base().orElseThrow())).containsExactly("e");
        assertThat(members(only(schema, QapiAlternate.class).alternatives())).containsExactly("b");
        assertThat(inline(only(schema, QapiEvent.class).data().orElseThrow())).containsExactly("b");
        assertThat(only(schema, QapiEvent.class).head().features())
                .extracting(QapiFeature::name)
                .containsExactly("unstable");
        assertThat(inline(only(schema, QapiCommand.class).data().orElseThrow())).isEmpty();
        assertThat(only(schema, QapiCommand.class).options()).hasSize(1);
    }

    private static List<String> members(List<QapiMember> members) {
        return members.stream().map(QapiMember::name).toList();
    }

    private static List<String> inline(Object type) {
        return members(((QapiInlineType) type).members());
    }

    private static <T extends QapiDefinition> T only(QapiSchema schema, Class<T> kind) {
        assertThat(schema.all(kind)).hasSize(1);
        return schema.all(kind).get(0);
    }

    private QapiSchema configured(String... lines) throws IOException {
        return Configurator.configure(read(lines), KNOWN);
    }

    private QapiSchema read(String... lines) throws IOException {
        ReadSchema read = ReadSchema.of(folder, lines);
        assertThat(read.found()).isEmpty();
        return read.schema();
    }
}
