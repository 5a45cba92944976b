package io.github.qmpevents.generator.fuzz;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.SyntaxTrees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** What a fuzzer calls with bytes of its choice: sources are made of them, unless they have errors. */
public final class GeneratingFuzz {
    private GeneratingFuzz() {}

    /** Generates from the bytes; what comes out must be ASCII that javac can parse, one tree for each file. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        SpecInput input = SpecInput.ofStream("fuzz.txt", new ByteArrayInputStream(bytes));
        Generation generation = QmpEventsGenerator.generate(new GenerationRequest(input, "fuzz", MemberOverrides.NONE));
        List<GeneratedFile> files = generation.files();
        files.forEach(file -> ReadingFuzz.requireAscii(file.content()));
        List<String> trees = files.isEmpty() ? List.of() : SyntaxTrees.of(files);
        if (trees.size() != files.size()) {
            throw new AssertionError(trees.get(0));
        }
    }
}
