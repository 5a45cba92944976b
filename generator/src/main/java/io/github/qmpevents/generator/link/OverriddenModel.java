package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides.MemberOverride;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.HashSet;
import java.util.Set;

/** Puts what the user knows better into a model that was made without it. */
public final class OverriddenModel {
    private final MemberOverrides overrides;
    private final Set<String> paths = new HashSet<>();

    private OverriddenModel(MemberOverrides overrides) {
        this.overrides = overrides;
    }

    /**
     * The model with the overrides in place.
     *
     * @param complete whether a member that is not in the model does not exist
     * @throws ConfigurationException if an override names no member of a complete model
     */
    public static EventModel of(EventModel model, MemberOverrides overrides, boolean complete) {
        if (overrides.equals(MemberOverrides.NONE)) {
            return model;
        }
        OverriddenModel overridden = new OverriddenModel(overrides);
        EventModel result =
                model.withEvents(model.events().stream().map(overridden::event).toList());
        if (complete) {
            overrides.requireAllAmong(overridden.paths);
        }
        return result;
    }

    private EventDefinition event(EventDefinition event) {
        return event.withData(type(event.name(), event.data()));
    }

    private ValueType type(String path, ValueType type) {
        if (type instanceof ObjectType object) {
            ObjectType overridden = new ObjectType(object.members().stream()
                    .map(member -> member(path + "." + member.wireName(), member))
                    .toList());
            return overridden.equals(object) ? object : overridden;
        }
        return type instanceof ArrayType array ? new ArrayType(type(path, array.element())) : type;
    }

    private Member member(String path, Member member) {
        paths.add(path);
        MemberOverride override = overrides.of(path);
        ValueType type = override.type().orElseGet(() -> type(path, member.type()));
        return override.optional()
                .map(optional -> member.with(type, optional))
                .orElseGet(() -> member.with(type, member.optional()));
    }
}
