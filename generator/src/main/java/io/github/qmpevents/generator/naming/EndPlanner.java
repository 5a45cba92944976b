package io.github.qmpevents.generator.naming;

import io.github.qmpevents.generator.model.CommandEnd;
import io.github.qmpevents.generator.model.CommandEnd.CommonName;
import io.github.qmpevents.generator.model.CommandEnd.EndEvent;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.naming.EndPlan.ErrorPlan;
import io.github.qmpevents.generator.naming.EndPlan.KeyPlan;
import io.github.qmpevents.generator.naming.EndPlan.ValuePlan;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up the events that end commands among those that are generated, of whatever release they are. */
final class EndPlanner {
    private final Map<String, EventPlan> events = new HashMap<>();

    EndPlanner(NamingPlan names) {
        names.events().forEach(event -> events.put(event.event().name(), event));
    }

    /** How one knows that a command is over; empty if the event that tells it is not generated, or has not what is needed. */
    Optional<EndPlan> plan(CommandEnd end, RecordPlan arguments) {
        return plan(end.done(), arguments).map(done -> {
            List<EndPlan.EventPlan> failed = new ArrayList<>();
            end.failed().forEach(event -> plan(event, arguments).ifPresent(failed::add));
            return new EndPlan(done, failed);
        });
    }

    private Optional<EndPlan.EventPlan> plan(EndEvent end, RecordPlan arguments) {
        EventPlan event = events.get(end.event());
        if (event == null || !(event.data() instanceof RecordPlan data)) {
            return Optional.empty();
        }
        Optional<KeyPlan> key = end.key().flatMap(common -> key(common, data, arguments));
        List<ValuePlan> values = values(end, data);
        Optional<ErrorPlan> error = end.error().flatMap(present -> error(present, data));
        boolean complete = key.isPresent() == end.key().isPresent()
                && values.size() == end.values().size()
                && error.isPresent() == end.error().isPresent();
        return complete ? Optional.of(new EndPlan.EventPlan(event.type(), key, values, error)) : Optional.empty();
    }

    private static Optional<KeyPlan> key(CommonName key, RecordPlan data, RecordPlan arguments) {
        Optional<String> otherwise = key.otherwise().flatMap(name -> string(arguments, name));
        return string(data, key.member()).flatMap(component -> {
            Optional<String> argument = string(arguments, key.argument());
            // before QEMU 2.7 jobs had no names of their own
            return argument.isPresent()
                    ? argument.map(name -> new KeyPlan(component, name, otherwise))
                    : otherwise.map(name -> new KeyPlan(component, name, Optional.empty()));
        });
    }

    private static Optional<String> string(RecordPlan object, String wireName) {
        return member(object, wireName)
                .filter(member -> member.type() instanceof ScalarPlan scalar && scalar.type() == ScalarType.STRING)
                .map(MemberPlan::javaName);
    }

    private static List<ValuePlan> values(EndEvent end, RecordPlan data) {
        List<ValuePlan> values = new ArrayList<>();
        end.values()
                .forEach((wireName, value) -> member(data, wireName)
                        .filter(member -> member.type() instanceof EnumPlan
                                && !member.member().mayBeAbsent())
                        .ifPresent(member -> values.add(new ValuePlan(member.javaName(), value))));
        return values;
    }

    private static Optional<ErrorPlan> error(boolean present, RecordPlan data) {
        return member(data, "error")
                .filter(member -> member.member().mayBeAbsent())
                .map(member -> new ErrorPlan(member.javaName(), present));
    }

    private static Optional<MemberPlan> member(RecordPlan object, String wireName) {
        return object.members().stream()
                .filter(member -> member.member().wireName().equals(wireName))
                .findFirst();
    }
}
