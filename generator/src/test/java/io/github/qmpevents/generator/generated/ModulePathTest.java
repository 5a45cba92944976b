package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.ChildJvm;
import io.github.qmpevents.generator.testing.Compilation;
import io.github.qmpevents.generator.testing.GeneratedCode;
import io.github.qmpevents.generator.testing.Javac;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code as a module of its own, and another module that uses it. */
class ModulePathTest {
    private static final String EVENTS_MODULE = """
            /** Events of QEMU. */
            module acme.events {
                requires transitive io.github.qmpevents.runtime;
                requires transitive com.fasterxml.jackson.databind;
                requires transitive tools.jackson.databind;

                exports %s;
            }
            """.formatted(GeneratedCode.BUNDLED_PACKAGE);

    private static final String CONSUMER_MODULE = """
            module acme.consumer {
                requires acme.events;
            }
            """;

    private static final String CONSUMER = """
            package acme.consumer;

            import generated.bundled.QemuEvent;
            import generated.bundled.QemuEvents;
            import generated.bundled.QemuEventsJackson2Module;
            import generated.bundled.QemuEventsJackson3Module;
            import generated.bundled.StopEvent;

            final class Main {
                private Main() {}

                public static void main(String[] args) throws Exception {
                    QemuEvent event = QemuEvents.TABLE.decode("{\\"event\\": \\"STOP\\"}");
                    System.out.println(event instanceof StopEvent stop ? stop.toBuilder().build() : "not a stop");
                    System.out.println(QemuEvents.TABLE.eventNames().size());
                    System.out.println(event.getClass().getModule());
                    System.out.println(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                            .addModule(new QemuEventsJackson2Module())
                            .build()
                            .readValue("{\\"event\\": \\"RESET\\"}", QemuEvent.class));
                    System.out.println(tools.jackson.databind.json.JsonMapper.builder()
                            .addModule(new QemuEventsJackson3Module())
                            .build()
                            .readValue("{\\"event\\": \\"RESET\\"}", QemuEvent.class));
                }
            }
            """;

    @Test
    void modulesOfEventsAndOfTheirConsumerCompileStrictlyAndRunWithoutTheAnnotations(@TempDir Path work) {
        Compilation modules = Compilation.in(work, 17);
        modules.strict()
                .with("--module-source-path", modules.sources().toString())
                .onModulePath()
                .source("acme.events/module-info.java", EVENTS_MODULE)
                .source("acme.consumer/module-info.java", CONSUMER_MODULE)
                .source("acme.consumer/acme/consumer/Main.java", CONSUMER);
        GeneratedCode.bundled().files().forEach(file -> modules.source("acme.events/" + file.path(), file.content()));

        assertThat(Javac.ofThisJdk().run(modules)).isEmpty();
        Path[] needed = Stream.concat(Stream.of(modules.classes(), Compilation.runtime()), Compilation.jackson())
                .toArray(Path[]::new);
        assertThat(ChildJvm.with().runModule(Duration.ofMinutes(1), "acme.consumer/acme.consumer.Main", needed))
                .containsExactly(
                        "StopEvent[timestamp=null, additional={}]",
                        "36",
                        "module acme.events",
                        "ResetEvent[timestamp=null, additional={}]",
                        "ResetEvent[timestamp=null, additional={}]");
    }
}
