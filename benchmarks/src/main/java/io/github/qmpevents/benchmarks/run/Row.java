package io.github.qmpevents.benchmarks.run;

/**
 * A line of the table, measured in JVMs of its own.
 *
 * @param id names it on the command line and in results
 * @param group the part of the table that it belongs to
 * @param label what it is, for people
 * @param task how it is measured
 */
public record Row(String id, Group group, String label, Task task) {}
