package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diff.DiffFormat;
import io.github.qmpevents.generator.diff.DiffHtml;
import io.github.qmpevents.generator.diff.DiffText;
import io.github.qmpevents.generator.diff.ModelDiff;
import io.github.qmpevents.generator.json.DiffJson;

/** What differs between two descriptions, whatever their forms. */
public final class DescriptionDiff {
    private DescriptionDiff() {}

    /** Compares what was read; of a description with errors, what could be read of it. */
    public static ModelDiff of(SpecReading before, SpecReading after) {
        return ModelDiff.of(before.model(), after.model());
    }

    /** The differences as a text that ends with LF; ASCII. */
    public static String write(ModelDiff diff, DiffFormat format) {
        return switch (format) {
            case TEXT -> DiffText.plain(diff);
            case MARKDOWN -> DiffText.markdown(diff);
            case JSON -> DiffJson.write(diff);
            case HTML -> DiffHtml.write(diff);
        };
    }
}
