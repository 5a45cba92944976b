package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.release.Release;
import java.util.List;

/** Merges the descriptions of several releases of QEMU, so that code made of the result is at home with each of them. */
public final class ReleaseMerge {
    private final Diagnostics diagnostics;

    private ReleaseMerge(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * One model of all releases. It has each event, member and value that any of them has, in the order of the newest,
     * with the newest words that there are; a member is mandatory only if it is in all releases that have what it is
     * part of. What is not in all releases has the first and the last that have it for its availability.
     *
     * @param releases oldest first, each called by its version; at least one
     * @param source what to call the result
     * @param diagnostics takes a finding where releases have different types for one thing, located in the newest
     */
    public static EventModel merge(List<Release> releases, String source, Diagnostics diagnostics) {
        List<String> versions = releases.stream().map(Release::label).toList();
        Seen<EventModel> models = new Seen<>(
                versions,
                releases.stream()
                        .map(release -> new Seen.One<>(release.label(), release.model()))
                        .toList());
        ReleaseMerge merge = new ReleaseMerge(diagnostics);
        List<EventDefinition> events = Seen.parts(models, EventModel::events, EventDefinition::name).stream()
                .map(merge::event)
                .toList();
        return new EventModel(source, models.text(EventModel::title), events, versions);
    }

    private EventDefinition event(Seen<EventDefinition> event) {
        EventDefinition newest = event.newest();
        ValueType data = data(newest.name(), event);
        return new EventDefinition(
                newest.name(),
                event.text(EventDefinition::summary),
                form(event, data),
                data,
                newest.typeRef(),
                event.list(EventDefinition::examples),
                event.list(EventDefinition::notes),
                event.told(EventDefinition::rateLimit),
                event.list(EventDefinition::related),
                newest.range(),
                event.text(EventDefinition::dataText),
                event.availability(EventDefinition::availability));
    }

    private ValueType data(String name, Seen<EventDefinition> event) {
        TypeDisagreements disagreements =
                new TypeDisagreements(diagnostics.about(name), event.map(EventDefinition::range));
        ValueType data = new TypeMerger(disagreements).merge(name, event.map(EventDefinition::data));
        return data == OpaqueType.ANY ? OpaqueType.OBJECT : data;
    }

    /** The newest way of telling of data, where there is any. */
    private static DataForm form(Seen<EventDefinition> event, ValueType data) {
        return data.equals(ObjectType.EMPTY)
                ? event.newest().dataForm()
                : event.preferably(one -> one.dataForm() != DataForm.NONE)
                        .newest()
                        .dataForm();
    }
}
