package io.github.qmpevents.benchmarks.run;

/**
 * A line of the table, measured in JVMs of its own.
 *
 * @param id names it on the command line and in results
 * @param group the part of the table that it belongs to
 * @param label what it is, for people
 * @param task how it is measured
 * @param oldJackson whether that is done with Jackson 2.5 in place of a current one
 * @param roomy whether that needs a large heap, and a JVM that is not tuned for measuring
 */
public record Row(String id, Group group, String label, Task task, boolean oldJackson, boolean roomy) {
    Row(String id, Group group, String label, Task task) {
        this(id, group, label, task, false, false);
    }

    /** The same row with the Jackson of 2015. */
    Row withOldJackson() {
        return new Row(id + "-old", group, label + ", Jackson 2.5.2", task, true, false);
    }
}
