package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;

/**
 * A module of Jackson to generate.
 *
 * @param module the class of the module
 */
public record JacksonPlan(JacksonVersion version, ClassName module) {}
