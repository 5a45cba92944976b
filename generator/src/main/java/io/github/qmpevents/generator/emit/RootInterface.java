package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.EventPlan;
import io.github.qmpevents.generator.naming.NamingPlan;
import javax.lang.model.element.Modifier;

/** The sealed interface of all events; see golden/nested-objects/expected. */
final class RootInterface {
    private final NamingPlan names;
    private final String title;

    RootInterface(NamingPlan names, String title) {
        this.names = names;
        this.title = title;
    }

    TypeSpec define() {
        TypeSpec.Builder root = TypeSpec.interfaceBuilder(names.root())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.QMP_EVENT);
        if (!title.isBlank()) {
            root.addJavadoc("$L", Javadocs.fill(Javadocs.escape(title), "")).addJavadoc("\n\n<p>");
        }
        root.addJavadoc("A message is one of the events below, or an {@link $T}.", names.unrecognized());
        root.addPermittedSubclass(names.unrecognized());
        for (EventPlan event : names.events()) {
            root.addPermittedSubclass(event.type());
        }
        return root.build();
    }
}
