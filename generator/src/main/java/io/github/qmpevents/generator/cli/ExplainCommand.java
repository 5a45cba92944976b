package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.catalogue.FindingCatalogue;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a finding means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells what a finding means, with an example and its mend; without a code, lists all.")
final class ExplainCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code of a finding, such as QE203.")
    private @Nullable String code;

    ExplainCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String text = code == null ? list() : EntryText.of(FindingCatalogue.of(named(code.toUpperCase(Locale.ROOT))));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        streams.out().write(bytes, 0, bytes.length);
        streams.out().flush();
        return 0;
    }

    private static DiagnosticCode named(String id) {
        return DiagnosticCode.ofId(id)
                .orElseThrow(() -> new ConfigurationException(
                        "there is no finding " + id + "; explain without a code lists them all"));
    }

    private static String list() {
        return Arrays.stream(DiagnosticCode.values())
                .map(each -> String.format(
                        Locale.ROOT, "%s %-7s %s\n", each.id(), each.severity().word(), each.meaning()))
                .collect(Collectors.joining());
    }
}
