module acme.modular {
    requires io.github.qmpevents.runtime;

    exports modular;
}
