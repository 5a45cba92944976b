package io.github.qmpevents.generator;

import io.github.qmpevents.generator.json.MatrixJson;
import io.github.qmpevents.generator.matrix.CompatibilityMatrix;
import io.github.qmpevents.generator.matrix.MatrixFormat;
import io.github.qmpevents.generator.matrix.MatrixHtml;
import io.github.qmpevents.generator.matrix.MatrixMarkdown;
import io.github.qmpevents.generator.matrix.MatrixText;

/** Which event, member and value exists in which release; for descriptions of whatever forms. */
public final class DescriptionMatrix {
    private DescriptionMatrix() {}

    /** The matrix as a text that ends with LF; ASCII. */
    public static String write(CompatibilityMatrix matrix, MatrixFormat format) {
        return switch (format) {
            case TEXT -> MatrixText.write(matrix);
            case JSON -> MatrixJson.write(matrix);
            case MARKDOWN -> MatrixMarkdown.write(matrix);
            case HTML -> MatrixHtml.write(matrix);
        };
    }
}
