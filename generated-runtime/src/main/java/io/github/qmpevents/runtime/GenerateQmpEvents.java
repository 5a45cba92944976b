package io.github.qmpevents.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for Java of the events of a QEMU: a record for each event, what reads them, and the table that finds them by
 * name and by class. It needs the annotation processor of {@code io.github.qmpevents:qmp-events-processor}; without
 * that it does nothing. Nothing of it stays in the class file.
 *
 * <pre>{@code
 * @GenerateQmpEvents(packageName = "com.acme.vm.events")
 * package com.acme.vm;
 * }</pre>
 *
 * <p>All members mean what the parameters of the Maven goal mean that have the same names. What is wrong with them, or
 * with the description, is reported by the compiler at the annotation; if an error is among it, nothing is generated.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface GenerateQmpEvents {
    /**
     * What describes the events, as a path parted by {@code /}, such as {@code qmp/qmp-events.txt}: an event document, or
     * what QEMU replied to {@code query-qmp-schema}. It is looked for below the folder that the option {@code
     * -Aqmpevents.specDir=} names, on the source path, in the class output, on the class path, and on the annotation
     * processor path, in this order. A QAPI schema, which has many files, must be below the folder that the option names.
     *
     * <p>Without it, the document that comes with the processor is read, see {@link #qemuVersion()}.
     */
    String spec() default "";

    /**
     * Which of the documents that come with the processor to read: the version of QEMU that it describes, such as {@code
     * 7.2}; the newest if it is not given. Ignored if {@link #spec()} is given.
     */
    String qemuVersion() default "";

    /** The package of all generated types; that of the annotated element if it is not given. */
    String packageName() default "";

    /** The events to generate, by their names; {@code *} stands for any letters, {@code ?} for one. Without it, all. */
    String[] includes() default {};

    /** Events that are not generated, even if they are included. */
    String[] excludes() default {};

    /**
     * Whether to generate the commands of a QAPI schema, too: in the package {@code commands} below the one of the events, a
     * client with a method for each, and the types that they take and return.
     */
    boolean commands() default false;

    /** The commands to generate, by their names; {@code *} stands for any letters, {@code ?} for one. Without it, all. */
    String[] includeCommands() default {};

    /** Commands that are not generated, even if they are included. */
    String[] excludeCommands() default {};

    /** What the sealed interface of all events is called. */
    String rootType() default "QemuEvent";

    /** What the class is called that holds {@code TABLE}, which finds events by name and by class. */
    String tableType() default "QemuEvents";

    /**
     * The versions of Jackson to generate a module for: {@code none}, {@code 2}, {@code 3}, {@code 2,3}, or {@code auto} for
     * those whose {@code ObjectMapper} the annotated element can use.
     */
    String jackson() default "none";

    /**
     * What members really are, where the description is wrong or silent: {@code BALLOON_CHANGE.actual=uint64}, {@code
     * VNC_CONNECTED.server.auth=optional}.
     */
    String[] overrides() default {};

    /** Whether QEMU is built with what a QAPI schema has conditions on: {@code CONFIG_SPICE=no}. */
    String[] conditions() default {};

    /** A file that changes severities and silences findings; it is looked for where {@link #spec()} is. */
    String findings() default "";

    /** From which findings on nothing is generated, and the compilation fails: {@code error}, {@code warning} or {@code info}. */
    String failOn() default "error";
}
