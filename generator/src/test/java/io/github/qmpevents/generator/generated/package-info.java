/** What generated code is like for those who compile and run it, whatever exactly it says. */
package io.github.qmpevents.generator.generated;
