package io.github.qmpevents.benchmarks.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.measure.Work;
import java.io.IOException;

/** Jackson's tokens, one after the other, by one parser for all lines: what other work is compared with. */
public final class JacksonTokens extends Work {
    private final JsonFactory factory = new JsonFactory();
    private final byte[] bytes;
    private final boolean values;

    /** @param values whether each string and each number is made as well */
    public JacksonTokens(Corpus corpus, boolean values) {
        super(corpus.size());
        this.bytes = corpus.bytes();
        this.values = values;
    }

    @Override
    public long run() throws IOException {
        try (JsonParser parser = factory.createParser(bytes)) {
            return values ? withValues(parser) : tokens(parser);
        }
    }

    /** The number of the tokens. */
    public static long tokens(JsonParser parser) throws IOException {
        long count = 0;
        while (parser.nextToken() != null) {
            count++;
        }
        return count;
    }

    private static long withValues(JsonParser parser) throws IOException {
        long sum = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                sum += parser.getText().length();
            } else if (token == JsonToken.VALUE_NUMBER_INT) {
                sum += parser.getLongValue();
            }
        }
        return sum;
    }
}
