/** The event documents that ship with the project, by the version of QEMU that they describe. */
package io.github.qmpevents.spec;
