package io.github.qmpevents.it.live;

/** Not thrown, but added to what was: how QEMU was started, and what it said. */
final class LabReport extends RuntimeException {
    private static final long serialVersionUID = 1;

    LabReport(Lab lab) {
        super(lab.toString(), null, false, false);
    }
}
