package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.EventDefinition;

/**
 * An event and the Java names that it was given.
 *
 * @param type the event's class
 * @param decoder the class that reads it
 * @param data what the class has besides the members that every event has; {@code opaque} data is one component of that
 *     name
 */
public record EventPlan(EventDefinition event, ClassName type, ClassName decoder, TypePlan data) {}
