package io.github.qmpevents.generator.fuzz;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.json.ModelJson;
import io.github.qmpevents.generator.link.MemberOverrides;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What a fuzzer calls with bytes of its choice: they are read as a document. Findings are the only outcome. */
public final class ReadingFuzz {
    private ReadingFuzz() {}

    /** Reads the bytes, and shows all that was found in every form. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        SpecInput input = SpecInput.ofStream("fuzz.txt", new ByteArrayInputStream(bytes));
        SpecReading reading = QmpEventsGenerator.read(input, MemberOverrides.NONE);
        DiagnosticRenderer renderer = new DiagnosticRenderer(reading.text());
        for (Diagnostic finding : reading.findings()) {
            requireAscii(renderer.render(finding));
        }
        requireAscii(ModelJson.write(reading.model(), reading.findings()));
    }

    static void requireAscii(String text) {
        if (!text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'))) {
            throw new AssertionError("not printable ASCII: " + text);
        }
    }
}
