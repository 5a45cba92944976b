package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.AlternateType.Alternative;
import io.github.qmpevents.generator.model.DeclaredType;
import io.github.qmpevents.generator.model.UnionBranch;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.List;

/** A declared type and the Java names that it was given. */
public sealed interface DeclaredPlan {
    DeclaredType declared();

    /** The class of its file. */
    ClassName type();

    /** A struct, a record of its own. */
    record StructPlan(DeclaredType declared, RecordPlan object) implements DeclaredPlan {
        @Override
        public ClassName type() {
            return object.type();
        }
    }

    /** An open enumeration, a class of its own. */
    record EnumerationPlan(DeclaredType declared, EnumPlan enumeration) implements DeclaredPlan {
        @Override
        public ClassName type() {
            return enumeration.type();
        }
    }

    /**
     * A union, a sealed interface with a record for each branch in it.
     *
     * @param base the members that every branch has
     * @param tag the one of them that tells the branch
     * @param unrecognized the record of a branch that is not known
     */
    record UnionPlan(
            DeclaredType declared,
            ClassName type,
            List<MemberPlan> base,
            MemberPlan tag,
            List<BranchPlan> branches,
            RecordPlan unrecognized)
            implements DeclaredPlan {
        public UnionPlan {
            base = List.copyOf(base);
            branches = List.copyOf(branches);
        }
    }

    /** A branch of a union: the members of the base, with a {@link TypePlan.TagPlan} as the tag, and its own. */
    record BranchPlan(UnionBranch branch, RecordPlan object) {}

    /**
     * A value of one of several types, a sealed interface with a record for each of them in it.
     *
     * @param unrecognized the record of a value of none of them
     */
    record AlternatePlan(
            DeclaredType declared, ClassName type, List<AlternativePlan> alternatives, ClassName unrecognized)
            implements DeclaredPlan {
        public AlternatePlan {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** One of the types that an alternate may be of. */
    record AlternativePlan(Alternative alternative, ClassName type, TypePlan value) {}
}
