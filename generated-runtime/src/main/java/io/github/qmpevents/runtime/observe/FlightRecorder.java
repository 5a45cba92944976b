package io.github.qmpevents.runtime.observe;

/**
 * Observers that write events of the JDK's flight recorder, in the category {@code QMP}: {@code io.github.qmpevents.Event},
 * {@code .Connected}, {@code .Reconnecting}, {@code .Ended}, {@code .BadMessage}, {@code .Dropped}, {@code .Unrecognized}
 * and {@code .Drift}. Texts from the server are printable ASCII, and shortened. Nothing of the flight recorder is loaded
 * by programs that ask for no such observer.
 */
public final class FlightRecorder {
    private FlightRecorder() {}

    /**
     * An observer for any number of monitors.
     *
     * @throws IllegalStateException if this JVM has no flight recorder
     */
    public static MonitorObserver observer() {
        try {
            return new FlightRecorderObserver();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("there is no flight recorder: start Java with --add-modules jdk.jfr", e);
        }
    }
}
