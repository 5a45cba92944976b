package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.monitor.MessageSource;
import io.github.qmpevents.generator.text.NamePattern;
import io.github.qmpevents.generator.watch.Describer;
import io.github.qmpevents.generator.watch.EventChoice;
import io.github.qmpevents.generator.watch.EventText;
import io.github.qmpevents.generator.watch.MemberCondition;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows events. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = "Shows the events of a running QEMU as they come, or those of a recording; members that the "
                + "description does not know are behind a plus.")
final class TailCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "SOCKET|FILE",
            description =
                    "The QMP monitor of a QEMU: the path of a unix socket, or host:port; or what one sent: a recording, or a "
                            + "file with its messages, - for standard input.")
    private String place = "";

    @Option(
            names = "--spec",
            paramLabel = "SPEC",
            description =
                    "What describes the events: a path, or the version of a bundled document, such as 7.2. Default: the "
                            + "newest bundled document.")
    private @Nullable String spec;

    @Option(
            names = "--event",
            paramLabel = "NAME",
            description = "Show only events of that name; * and ? stand for any letters. May be repeated.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--where",
            paramLabel = "MEMBER=VALUE",
            description =
                    "Show only events with that value, such as device=drive0 or server.port=5900. If repeated, all have to "
                            + "be true.")
    private List<String> conditions = new ArrayList<>();

    @Mixin
    private EndOptions ends = new EndOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "What events look like; json is as they came, one on a line. Default: text.")
    private TailFormat format = TailFormat.TEXT;

    @Option(names = "--utc", description = "Show times in UTC, in place of local ones.")
    private boolean utc;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "When to use colours. Default: auto, on a terminal unless NO_COLOR is set.")
    private ColourChoice colours = ColourChoice.AUTO;

    TailCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ends.check();
        EventChoice choice = new EventChoice(
                names.stream().map(NamePattern::new).toList(),
                conditions.stream().map(MemberCondition::parse).toList());
        Optional<SpecReading> described = Descriptions.read(spec, streams.err());
        return described.isPresent() ? watch(new Describer(described.get().model()), choice) : Main.FINDINGS;
    }

    private int watch(Describer describer, EventChoice choice) throws IOException {
        MessageSource source = Sources.open(place, streams.in());
        TailWatch tail = new TailWatch(streams, describer, choice, text(), source.isLive());
        Watching watching = new Watching(tail, ends);
        watching.run(source);
        if (!source.isLive() && tail.hasNothingButBad()) {
            throw Sources.noRecording(place);
        }
        return watching.lacksLast() ? Main.FINDINGS : 0;
    }

    private @Nullable EventText text() {
        return format == TailFormat.JSON
                ? null
                : new EventText(utc ? ZoneOffset.UTC : ZoneId.systemDefault(), colours.paint());
    }
}
