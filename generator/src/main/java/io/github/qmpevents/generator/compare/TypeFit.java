package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;

/** How a document's type stands to the schema's. */
enum TypeFit {
    /** As far as types go the same; members and values are another matter. */
    SAME,
    /** The schema's is narrower. */
    COARSER,
    /** The document's is narrower. */
    FINER,
    /** Neither holds the other. */
    DIFFERENT;

    static TypeFit of(ValueType document, ValueType schema) {
        return schema == OpaqueType.ANY ? SAME : document.accept(new Fit(schema));
    }

    /** How a type stands to one of a schema that is not any. */
    private record Fit(ValueType schema) implements ValueType.Visitor<TypeFit> {
        @Override
        public TypeFit scalar(ScalarType type) {
            if (type == schema) {
                return SAME;
            }
            boolean coarser = switch (type) {
                case STRING -> schema instanceof EnumType;
                case INT64 -> schema == ScalarType.UINT64;
                case NUMBER, REAL -> isNumber(schema);
                case UINT64, BOOL -> false;
            };
            return coarser ? COARSER : DIFFERENT;
        }

        private static boolean isNumber(ValueType type) {
            return type == ScalarType.INT64 || type == ScalarType.UINT64 || type == ScalarType.REAL;
        }

        @Override
        public TypeFit enumeration(EnumType type) {
            if (schema instanceof EnumType) {
                return SAME;
            }
            return schema == ScalarType.STRING ? FINER : DIFFERENT;
        }

        @Override
        public TypeFit object(ObjectType type) {
            return isObject() ? SAME : DIFFERENT;
        }

        /** Documents cannot say of what the elements are, so saying nothing of them fits. */
        @Override
        public TypeFit array(ArrayType type) {
            if (!(schema instanceof ArrayType array)) {
                return DIFFERENT;
            }
            return type.element() == OpaqueType.ANY ? SAME : of(type.element(), array.element());
        }

        @Override
        public TypeFit opaque(OpaqueType type) {
            if (type == OpaqueType.ANY) {
                return COARSER;
            }
            if (schema == OpaqueType.OBJECT) {
                return SAME;
            }
            return isObject() ? COARSER : DIFFERENT;
        }

        private boolean isObject() {
            return schema instanceof ObjectType || schema == OpaqueType.OBJECT;
        }
    }
}
