package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import java.util.List;
import java.util.Optional;

/** A type of the model with the Java names that it was given. */
public sealed interface TypePlan {
    /** Calls the visitor's method for this type. */
    <R> R accept(Visitor<R> visitor);

    /** A case for each kind of type. */
    interface Visitor<R> {
        R scalar(ScalarPlan plan);

        R opaque(OpaquePlan plan);

        R enumeration(EnumPlan plan);

        R record(RecordPlan plan);

        R list(ListPlan plan);

        /** Whoever looks at events alone never meets one. */
        default R named(NamedPlan plan) {
            throw new IllegalArgumentException("a type by its name alone: " + plan.type());
        }

        /** Whoever looks at events alone never meets one. */
        default R tag(TagPlan plan) {
            throw new IllegalArgumentException("a tag: " + plan.wireName());
        }
    }

    /** A single value, of a type that the JDK has. */
    record ScalarPlan(ScalarType type) implements TypePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A value kept as JSON. */
    record OpaquePlan(OpaqueType type) implements TypePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opaque(this);
        }
    }

    /** An open enumeration, a class of its own. */
    record EnumPlan(ClassName type, List<Constant> constants) implements TypePlan {
        public EnumPlan {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** A value of an enumeration and the constant that stands for it. */
    record Constant(String javaName, EnumValue value) {}

    /** An object, a record of its own. */
    record RecordPlan(ClassName type, List<MemberPlan> members) implements TypePlan {
        public RecordPlan {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.record(this);
        }
    }

    /**
     * A type that has a file of its own.
     *
     * @param enumeration whether it is an open enumeration, and no object, union or alternate
     */
    record NamedPlan(ClassName type, boolean enumeration) implements TypePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /**
     * The string that tells the branch of a union: always the same in a branch.
     *
     * @param type what it is where it is not known
     * @param constant the constant of that type; empty if it has none for it
     */
    record TagPlan(TypePlan type, Optional<String> constant, String wireName) implements TypePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tag(this);
        }
    }

    /** A list of values of one type. */
    record ListPlan(TypePlan element) implements TypePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }
}
