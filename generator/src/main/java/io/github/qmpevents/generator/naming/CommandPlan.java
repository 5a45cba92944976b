package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.CommandDefinition;
import java.util.Optional;

/**
 * A command and the Java names that it was given.
 *
 * @param type the command's record
 * @param method the client's method
 * @param arguments a {@link TypePlan.RecordPlan} of the command's own record, or the type of its arguments
 * @param returns empty if nothing is declared
 * @param end the events that end it; empty if there are none, or they are not generated
 */
public record CommandPlan(
        CommandDefinition command,
        ClassName type,
        String method,
        TypePlan arguments,
        Optional<TypePlan> returns,
        Optional<EndPlan> end) {}
