package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources generated from all documents that tests have: the bundled one, the golden inputs, {@link WordDocuments}, and
 * QEMU's own where it is at hand. All but the golden ones have the modules of all Jacksons.
 */
public final class GeneratedCode {
    public static final String BUNDLED_PACKAGE = "generated.bundled";

    private static final String REFERENCE = "corpus/qmp-events/2016-07-13_6aae5be.txt";
    private static final String REFERENCE_PACKAGE = "generated.reference";

    private static final Generation BUNDLED = Generations.withAll(SpecInput.bundled("2.7"), BUNDLED_PACKAGE);
    private static final List<Generation> WORDS = WordDocuments.generations();
    private static final List<GeneratedFile> OF_DOCUMENTS = ofDocuments();

    private GeneratedCode() {}

    public static Generation bundled() {
        return BUNDLED;
    }

    public static List<Generation> words() {
        return WORDS;
    }

    /** That of the document whose event is too wide for a record; it is one of {@link #words()}. */
    public static Generation wide() {
        return WORDS.get(WORDS.size() - 1);
    }

    /** The sources of everything but the words. */
    public static List<GeneratedFile> documents() {
        return OF_DOCUMENTS;
    }

    /** All sources. */
    public static List<GeneratedFile> all() {
        List<GeneratedFile> all = new ArrayList<>(documents());
        all.addAll(Generations.files(words()));
        return all;
    }

    private static List<GeneratedFile> ofDocuments() {
        List<Generation> generations = new ArrayList<>(List.of(bundled()));
        Generations.goldenNames().forEach(name -> generations.add(Generations.ofGolden(name)));
        if (SharedData.isPresent()) {
            Path reference = SharedData.require(REFERENCE);
            generations.add(
                    Generations.withAll(SpecInput.ofFile(reference).called("reference.txt"), REFERENCE_PACKAGE));
        }
        return Generations.files(generations);
    }
}
