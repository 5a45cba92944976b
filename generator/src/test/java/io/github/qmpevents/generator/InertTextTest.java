package io.github.qmpevents.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.SyntaxTrees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text of a document is, the code made of it is the same: shown by the syntax trees, not by a list of what
 * was thought of. {@code -Dinert.seed=} tries other documents, {@code -Dinert.documents=} sets how many.
 */
class InertTextTest {
    /** How many documents have the same shape, so that their sources can be parsed together. */
    private static final int ALIKE = 25;

    @Test
    void textNeverBecomesCode() throws IOException {
        long seed = Long.getLong("inert.seed", 1);
        AttackDocuments documents = new AttackDocuments(seed);
        for (int left = Integer.getInteger("inert.documents", 2_000); left > 0; left -= ALIKE) {
            assertAlike(documents, "-Dinert.seed=" + seed + ", " + left + " documents before the end");
        }
    }

    private static void assertAlike(AttackDocuments documents, String name) throws IOException {
        List<String> texts = documents.next(ALIKE);
        List<GeneratedFile> harmless = generate(texts.get(0), "x.txt");
        List<GeneratedFile> all = new ArrayList<>(harmless);
        for (String text : texts.subList(1, texts.size())) {
            List<GeneratedFile> attacked = generate(text, "x" + documents.attack() + ".txt");
            assertThat(attacked).as(name).hasSameSizeAs(harmless);
            all.addAll(attacked);
        }
        List<String> trees = SyntaxTrees.of(all);
        assertThat(trees).as(name).hasSameSizeAs(all);
        for (int i = 0; i < trees.size(); i++) {
            assertThat(trees.get(i))
                    .as(name + "\n" + texts.get(i / harmless.size()))
                    .isEqualTo(trees.get(i % harmless.size()));
        }
    }

    private static List<GeneratedFile> generate(String document, String name) throws IOException {
        SpecInput spec = SpecInput.ofStream(name, new ByteArrayInputStream(document.getBytes(UTF_8)));
        Generation generation = QmpEventsGenerator.generate(new GenerationRequest(spec, "inert", MemberOverrides.NONE));
        assertThat(generation.files()).as(document).isNotEmpty();
        return generation.files();
    }
}
