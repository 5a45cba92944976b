package io.github.qmpevents.generator.qapi.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.link.OverriddenModel;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.UnionShape;
import io.github.qmpevents.generator.qapi.ReadSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which members of a union in an event go together. */
class ShapeLinkerTest {
    private static final String[] LAMP = {
        "{ 'event': 'E', 'data': { 'm': 'Lamp', 'n': 'int' } }",
        "{ 'union': 'Lamp', 'base': 'Thing', 'discriminator': 'kind', 'data': { 'gas': 'Gas', 'neon': 'Gas', 'led': 'Led' } }",
        "{ 'enum': 'Kind', 'data': [ 'gas', 'neon', 'led', 'wax' ] }",
        "{ 'struct': 'Thing', 'data': { 'kind': 'Kind', '*room': 'str' } }",
        "{ 'struct': 'Gas', 'base': 'Made', 'data': { 'pressure': 'int', '*leak': 'bool' } }",
        "{ 'struct': 'Made', 'data': { 'maker': 'str' } }",
        "{ 'union': 'Led', 'base': { 'hue': 'str' }, 'discriminator': 'hue', 'data': { 'red': 'Red' } }",
        "{ 'struct': 'Red', 'data': { 'glow': 'bool' } }"
    };

    @TempDir
    private Path folder;

    @Test
    void everyValueOfTheDiscriminatorHasTheMembersOfItsBranch() throws IOException {
        UnionShape shape = shape(read(LAMP).model()).orElseThrow();

        assertThat(shape.discriminator()).isEqualTo("kind");
        assertThat(shape.base()).containsExactlyInAnyOrder("kind", "room");
        assertThat(shape.branches()).extracting(UnionShape.Branch::tag).containsExactly("gas", "neon", "led", "wax");
        for (UnionShape.Branch gas : shape.branches().subList(0, 2)) {
            assertThat(gas.mandatory()).containsExactlyInAnyOrder("pressure", "maker");
            assertThat(gas.optional()).containsExactly("leak");
        }
        assertThat(shape.branches().get(3).mandatory()).isEmpty();
    }

    @Test
    void ofABranchThatIsAUnionOnlyTheBaseIsSure() throws IOException {
        UnionShape.Branch led =
                shape(read(LAMP).model()).orElseThrow().branches().get(2);

        assertThat(led.mandatory()).containsExactly("hue");
        assertThat(led.optional()).containsExactly("glow");
    }

    @Test
    void nothingIsToldOfAUnionWithoutDiscriminatorAndOfAStruct() throws IOException {
        ReadSchema read = read(
                "{ 'event': 'E', 'data': { 'm': 'Answer' } }",
                "{ 'union': 'Answer', 'data': { 'lamp': 'Lamp', 'number': 'int' } }",
                "{ 'struct': 'Lamp', 'data': { 'watts': 'int' } }");

        assertThat(shape(read.model())).isEmpty();
    }

    @Test
    void theShapeIsGoneWhereAMemberIsOverriddenAndThereAlone() throws IOException {
        EventModel model = read(LAMP).model();

        assertThat(shape(overridden(model, "E.n=uint64"))).isPresent();
        assertThat(shape(overridden(model, "E.m.pressure=uint64"))).isEmpty();
    }

    private static EventModel overridden(EventModel model, String override) {
        return OverriddenModel.of(model, MemberOverrides.parse(List.of(override)), true);
    }

    /** That of the first member of the first event. */
    private static Optional<UnionShape> shape(EventModel model) {
        ObjectType data = (ObjectType) model.events().get(0).data();
        return ((ObjectType) data.members().get(0).type()).union();
    }

    private ReadSchema read(String... lines) throws IOException {
        return ReadSchema.of(folder, lines);
    }
}
