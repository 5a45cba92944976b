package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.ExampleNode.Kind;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.syntax.ExampleText;
import java.util.HashSet;
import java.util.List;

/** Reads the examples of an event whose members are known by other means, and checks what they show. */
public final class ExampleLinker {
    private final EventContext context;

    private ExampleLinker(String event, Diagnostics diagnostics) {
        this.context = new EventContext(event, MemberOverrides.NONE, new HashSet<>(), diagnostics.about(event));
    }

    /** The examples in order; what they have that the data cannot have, and the other way round, is reported. */
    public static List<Example> link(
            String event, List<ExampleText> examples, ValueType data, Diagnostics diagnostics) {
        ExampleLinker linker = new ExampleLinker(event, diagnostics);
        ExampleReader reader = new ExampleReader(event, linker.context.diagnostics());
        List<ReadExample> read = examples.stream().map(reader::read).toList();
        new DataSamples(event, List.of(event), linker.context.diagnostics())
                .of(read)
                .forEach(sample -> linker.check(event, data, sample));
        return read.stream().map(ReadExample::toModel).toList();
    }

    private void check(String path, ValueType type, Sample sample) {
        if (type instanceof ObjectType object && sample.node().kind() == Kind.OBJECT) {
            new ObjectCheck(context, path, object.members()).check(sample);
            object.members()
                    .forEach(member -> sample.node()
                            .get(member.wireName())
                            .ifPresent(node -> check(path, member, new Sample(sample.example(), node))));
        }
    }

    private void check(String path, Member member, Sample sample) {
        String memberPath = path + "." + member.wireName();
        new SampleCheck(context.about(memberPath), memberPath, member).check(List.of(sample));
        check(memberPath, member.type(), sample);
    }
}
