/** The event documents that ship with qmp-events. */
module io.github.qmpevents.spec {
    exports io.github.qmpevents.spec;
}
