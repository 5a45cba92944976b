package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import java.util.List;

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

    /** A list of values of one type. */
    record ListPlan(TypePlan element) implements TypePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }
}
