package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.syntax.MemberItem;
import io.github.qmpevents.generator.syntax.Name;
import io.github.qmpevents.generator.syntax.TypeMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the members of one object from the items that describe them, and checks what examples show of that object. */
final class MemberLinker {
    private final EventContext context;
    private final String path;
    private final List<Sample> objects;
    /** What the objects show, by the name of the member. */
    private final Map<String, List<Sample>> shown = new HashMap<>();

    private final Names names;
    private final List<Member> members = new ArrayList<>();

    /**
     * A linker for one object.
     *
     * @param path the event's name and the members that lead to the object, joined by full stops
     * @param objects what examples show in its place
     */
    MemberLinker(EventContext context, String path, List<Sample> objects) {
        this.context = context;
        this.path = path;
        this.objects = objects.stream()
                .filter(object -> object.node().kind() == ExampleNode.Kind.OBJECT)
                .toList();
        this.objects.forEach(object -> object.node()
                .values()
                .forEach((name, node) ->
                        shown.computeIfAbsent(name, key -> new ArrayList<>()).add(new Sample(object.example(), node))));
        this.names = new Names("member", context.diagnostics());
    }

    ObjectType link(List<MemberItem> items) {
        items.forEach(this::add);
        ObjectCheck check = new ObjectCheck(context, path, members);
        objects.forEach(check::check);
        return new ObjectType(members);
    }

    private void add(MemberItem item) {
        if (isNew(item.name())) {
            Resolved resolved = resolve(item);
            members.add(member(item, resolved));
            // members below a scalar: a blank too many before their dashes, most likely, so they are taken as its
            // neighbours
            resolved.neighbours().forEach(this::add);
        }
    }

    private boolean isNew(Name name) {
        if (!Names.isName(name.text())) {
            String reason = Names.whyNot(name.text());
            context.diagnostics()
                    .report(
                            DiagnosticCode.BAD_MEMBER_NAME,
                            name.range(),
                            "\"" + Quoted.of(name.text()) + "\" cannot name a member of " + path + ": " + reason,
                            "correct the name; the member is left out");
            return false;
        }
        if (names.size() == Limits.MEMBERS) {
            tooMany(name);
        }
        Optional<SourceRange> first = names.add(name.text(), name.range());
        first.ifPresent(place -> duplicate(name, place));
        return first.isEmpty() && names.size() <= Limits.MEMBERS;
    }

    private void tooMany(Name name) {
        context.diagnostics()
                .report(
                        DiagnosticCode.TOO_MANY_MEMBERS,
                        name.range(),
                        path + " has more than " + Limits.MEMBERS + " members",
                        "those from here on are left out");
    }

    private void duplicate(Name name, SourceRange first) {
        context.diagnostics()
                .about(path + "." + name.text())
                .report(
                        DiagnosticCode.DUPLICATE_MEMBER,
                        name.range(),
                        "member \"" + name.text() + "\" of " + path + " is described twice",
                        "remove one of them; the first counts",
                        List.of(new Related(first, "the first is here")));
    }

    /** A type that was found, and items that turned out to stand beside the member and not in it. */
    record Resolved(ValueType type, boolean inferred, List<MemberItem> neighbours) {}

    private Resolved resolve(MemberItem item) {
        String memberPath = path + "." + item.name().text();
        context.paths().add(memberPath);
        List<Sample> samples = shown.getOrDefault(item.name().text(), List.of());
        return new TypeResolver(context.about(memberPath), memberPath, item, samples).resolve();
    }

    private Member member(MemberItem item, Resolved resolved) {
        MemberOverrides.MemberOverride override =
                context.overrides().of(path + "." + item.name().text());
        return new Member(
                item.name().text(),
                item.type().map(type -> type.words().get(0).text()),
                item.mention().map(TypeMention::name),
                resolved.type(),
                override.optional().orElse(item.optional()),
                resolved.inferred() && override.optional().isEmpty(),
                item.doc(),
                item.range(),
                item.text());
    }
}
