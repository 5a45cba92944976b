package io.github.qmpevents.generator.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which all start with the streams that they are to use. */
final class CommandFactory implements IFactory {
    private final Main.Streams streams;

    CommandFactory(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Main.Streams.class) {
                return type.cast(constructor.newInstance(streams));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
