package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import java.util.List;
import java.util.Optional;

/** Compares what one event carries. */
final class DataComparison {
    private final Diagnostics diagnostics;
    private final EventDefinition document;
    private final EventDefinition schema;

    DataComparison(Diagnostics diagnostics, EventDefinition document, EventDefinition schema) {
        this.diagnostics = diagnostics;
        this.document = document;
        this.schema = schema;
    }

    void compare() {
        if (!(schema.data() instanceof ObjectType declared)) {
            return;
        }
        if (document.data() instanceof ObjectType described) {
            new MemberComparison(diagnostics)
                    .compare(document.name(), document.range(), described, schema.range(), declared);
        } else if (document.typeRef().isPresent() && !document.typeRef().equals(schema.typeRef())) {
            wrongType(document.typeRef().get(), declared);
        } else if (declared.members().isEmpty()) {
            report(
                    DiagnosticCode.TYPE_DISAGREES,
                    "the data of " + document.name() + " is described, but by the schema there is none",
                    "write \"Data: None.\"");
        } else {
            canBeListed(declared);
        }
    }

    private void wrongType(String named, ObjectType declared) {
        Optional<Member> holder = declared.members().stream()
                .filter(member -> member.typeRef().equals(Optional.of(named)))
                .findFirst();
        String instead = holder.map(member -> "its member \"" + member.wireName() + "\" is of that type")
                .orElseGet(() -> instead(declared));
        report(
                DiagnosticCode.TYPE_DISAGREES,
                "the data of " + document.name() + " is said to be of type " + named + ", but by the schema " + instead,
                declared.members().isEmpty() ? "write \"Data: None.\"" : listing(declared));
    }

    private String instead(ObjectType declared) {
        if (declared.members().isEmpty()) {
            return "there is none";
        }
        return schema.typeRef().map(name -> "it is of type " + name).orElse("it has members of its own");
    }

    private void canBeListed(ObjectType declared) {
        String how = document.typeRef().map(name -> "by the type " + name).orElse("in words");
        report(
                DiagnosticCode.CAN_BE_LISTED,
                "the data of " + document.name() + " is described " + how + " only, and the schema lists its members",
                listing(declared));
    }

    private static String listing(ObjectType declared) {
        return "write below \"Data:\" " + ItemWords.items(declared);
    }

    private void report(DiagnosticCode code, String message, String hint) {
        diagnostics.report(
                code, document.range(), message, hint, List.of(new Related(schema.range(), "the schema has it here")));
    }
}
