package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.UnionShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

        R variant(VariantPlan plan);

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
        /**
         * A tag.
         *
         * @param enumeration what the type is, if it is an enumeration
         */
        static TagPlan of(TypePlan type, Optional<EnumPlan> enumeration, String wireName) {
            Optional<String> constant = enumeration.stream()
                    .flatMap(plan -> plan.constants().stream())
                    .filter(known -> known.value().wireName().equals(wireName))
                    .map(Constant::javaName)
                    .findFirst();
            return new TagPlan(type, constant, wireName);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tag(this);
        }
    }

    /**
     * An object that is one of several, each a record of its own, of a sealed interface.
     *
     * @param type the interface
     * @param flat the members that any of them may have
     * @param base the members of {@code flat} that every branch has
     * @param tag the one of them that tells the branch
     * @param unrecognized the record of a branch that is not known
     */
    record VariantPlan(
            ClassName type,
            List<MemberPlan> flat,
            List<MemberPlan> base,
            MemberPlan tag,
            List<VariantBranch> branches,
            RecordPlan unrecognized)
            implements TypePlan {
        public VariantPlan {
            flat = List.copyOf(flat);
            base = List.copyOf(base);
            branches = List.copyOf(branches);
        }

        /** All records, that of a branch which is not known last. */
        public List<RecordPlan> records() {
            return Stream.concat(branches.stream().map(VariantBranch::object), Stream.of(unrecognized))
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variant(this);
        }
    }

    /**
     * One of the objects that another may be.
     *
     * @param object its members are called, and are of the types, as in {@link VariantPlan#flat()}, but for the tag
     */
    record VariantBranch(UnionShape.Branch branch, RecordPlan object) {}

    /** A list of values of one type. */
    record ListPlan(TypePlan element) implements TypePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }
}
