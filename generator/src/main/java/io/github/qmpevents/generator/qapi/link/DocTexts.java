package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.model.Availability;
import io.github.qmpevents.generator.model.Feature;
import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiDocItem;
import io.github.qmpevents.generator.qapi.syntax.QapiFeature;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comments say of a definition and of what is in it.
 *
 * @param doc the definition's own comment
 * @param users those of the definitions that led to it, which may describe members that they have from it
 */
record DocTexts(Optional<QapiDoc> doc, List<QapiDoc> users) {
    private static final QapiDocItem NOTHING = new QapiDocItem("", Optional.empty());

    static DocTexts of(QapiDefinition definition) {
        return new DocTexts(definition.head().doc(), List.of());
    }

    /** Those of a definition that members of this one are from. */
    DocTexts by(QapiDefinition definition) {
        return new DocTexts(definition.head().doc(), doc.map(List::of).orElse(users));
    }

    /** What is said of a member or value; empty text if nothing. */
    QapiDocItem item(String name) {
        return doc.map(QapiDoc::members)
                .map(members -> members.get(name))
                .orElseGet(() -> users.stream()
                        .flatMap(user -> Optional.ofNullable(user.members().get(name)).stream())
                        .findFirst()
                        .orElse(NOTHING));
    }

    /** Which QEMU has the definition. */
    static Availability availability(QapiDefinition definition) {
        Optional<QapiDoc> doc = definition.head().doc();
        return availability(
                definition.head(),
                doc.flatMap(QapiDoc::since),
                doc.map(QapiDoc::features).orElse(Map.of()));
    }

    /** Which QEMU has a member or value; the text on its features is that of the definition. */
    Availability availability(QapiHead head) {
        return availability(
                head, item(head.name()).since(), doc.map(QapiDoc::features).orElse(Map.of()));
    }

    private static Availability availability(QapiHead head, Optional<String> since, Map<String, QapiDocItem> docs) {
        List<Feature> features = head.features().stream()
                .map(QapiFeature::name)
                .map(name -> new Feature(name, docs.getOrDefault(name, NOTHING).text()))
                .toList();
        return new Availability(since, head.condition().map(QapiCondition::text), features);
    }
}
