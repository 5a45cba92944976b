/** Generated modules with the releases of Jackson that they are for. */
package io.github.qmpevents.generator.jackson;
