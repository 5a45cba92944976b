package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeMarkersTest {
    @TempDir
    private Path folder;

    private final List<String> calls = new ArrayList<>();

    @Test
    void anIdeIsShownFindingsAtLineAndColumnInPlaceOfOlderOnes() throws IOException {
        new IdeMarkers(context(), folder, true).show(reading());

        Path file = folder.resolve("broken.txt");
        assertThat(calls.get(0)).isEqualTo("removeMessages [" + file + "]");
        assertThat(calls)
                .anyMatch(call -> call.startsWith("addMessage [" + file + ", 1, 1, QE") && call.endsWith(", 2, null]"));
    }

    @Test
    void theCommandLineHasItsLog() throws IOException {
        new IdeMarkers(context(), folder, false).show(reading());

        assertThat(calls).isEmpty();
    }

    @Test
    void aFolderThatWasWrittenToIsToldInAnyCase() {
        new IdeMarkers(context(), folder, false).refresh(folder.toFile());

        assertThat(calls).containsExactly("refresh [" + folder + "]");
    }

    private SpecReading reading() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.txt"), "no event\n");
        return QmpEventsGenerator.read(SpecInput.ofFile(file).called("broken.txt"), ReadingOptions.NONE);
    }

    private BuildContext context() {
        return (BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (self, method, arguments) -> {
                    calls.add(method.getName() + " " + Arrays.toString(arguments));
                    return null;
                });
    }
}
