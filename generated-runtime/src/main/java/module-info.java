import org.jspecify.annotations.NullMarked;

/**
 * What generated QMP event bindings and their users need at run time: JSON, messages, event tables, handlers,
 * subscriptions and monitors.
 */
@NullMarked
module io.github.qmpevents.runtime {
    requires static jdk.jfr;
    requires static transitive org.jspecify;

    exports io.github.qmpevents.runtime;
    exports io.github.qmpevents.runtime.agent;
    exports io.github.qmpevents.runtime.command;
    exports io.github.qmpevents.runtime.json;
    exports io.github.qmpevents.runtime.message;
    exports io.github.qmpevents.runtime.monitor;
    exports io.github.qmpevents.runtime.observe;
    exports io.github.qmpevents.runtime.recording;
    exports io.github.qmpevents.runtime.subscription;
    exports io.github.qmpevents.runtime.tap;
}
