package io.github.qmpevents.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.model.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.anarres.qemu.qapi.api.QuorumReportBadEvent;
import org.anarres.qemu.qapi.common.QApiEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All libraries do the same work. */
class PeersTest {
    private enum Library {
        DATABIND(Databind::plain),
        BLACKBIRD(Databind::withBlackbird),
        GSON(GsonStream::new),
        GSON_TREE(GsonTree::new),
        MOSHI(MoshiStream::new),
        FASTJSON(Fastjson::new),
        AVAJE(Avaje::new),
        DSL_JSON(DslJsonLines::new);

        @SuppressWarnings("ImmutableEnumChecker") // a constructor
        private final Supplier<Peer<Event>> peer;

        Library(Supplier<Peer<Event>> peer) {
            this.peer = peer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesTheSameRecordsAsAPlainTree(Library library) throws IOException {
        for (Style style : List.of(Style.Q, Style.C, Style.E)) {
            Corpus corpus = Corpus.of(style);
            assertThat(events(library.peer.get(), corpus)).as("%s", style).isEqualTo(events(new PlainTree(), corpus));
        }
    }

    @Test
    void theSameEventsAreWrittenInAllOrders() throws IOException {
        List<Event> events = events(new PlainTree(), Corpus.of(Style.Q));

        assertThat(events(new PlainTree(), Corpus.of(Style.D))).isEqualTo(events);
        assertThat(events(new PlainTree(), Corpus.of(Style.X))).isEqualTo(events);
        assertThat(events(new PlainTree(), Corpus.of(Style.C))).isEqualTo(events);
    }

    @Test
    void qemuJavaLosesOnlyWhatItIsTooOldFor() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        QemuJava peer = new QemuJava();
        for (String line : Corpus.of(Style.Q).strings()) {
            QApiEvent event = peer.decode(line);
            JsonNode written = mapper.readTree(mapper.writeValueAsBytes(event));
            ObjectNode known = (ObjectNode) mapper.readTree(line);
            if (event instanceof QuorumReportBadEvent) {
                ((ObjectNode) known.get("data")).remove("type"); // since QEMU 2.6
            }
            assertThat(written).isEqualTo(known);
        }
    }

    private static List<Event> events(Peer<Event> peer, Corpus corpus) throws IOException {
        List<Event> events = new ArrayList<>();
        peer.decode(corpus, events::add);
        return events;
    }
}
