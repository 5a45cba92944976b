package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.naming.EventPlan;
import io.github.qmpevents.generator.naming.JacksonPlan;
import io.github.qmpevents.generator.naming.NamingPlan;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the sources. An event becomes two files, {@code XEvent.java} with its record and the types nested in it, and
 * {@code XEventDecoder.java}; a set of events has three more: the sealed root, the record of unrecognised events and
 * the table; and one for each module of Jackson that is wanted.
 */
public final class Emitter {
    private Emitter() {}

    /** The files for a model, in a fixed order; the same input gives the same bytes. */
    public static List<GeneratedFile> emit(EventModel model, NamingPlan names) {
        SourceFiles sources = new SourceFiles(model.source());
        List<GeneratedFile> files = new ArrayList<>();
        files.add(sources.file(names.root(), new RootInterface(names, model.title()).define()));
        files.add(sources.file(names.table(), new EventTableClass(names, model.releases()).define()));
        files.add(sources.file(names.unrecognized(), new UnrecognizedEventRecord(names).define()));
        for (JacksonPlan jackson : names.jackson()) {
            files.add(sources.file(jackson.module(), new JacksonModuleClass(names, jackson).define()));
        }
        for (EventPlan event : names.events()) {
            files.add(sources.file(event.type(), new EventRecordClass(event, names.root()).define()));
            files.add(sources.file(event.decoder(), new EventDecoderClass(event).define()));
        }
        return List.copyOf(files);
    }
}
