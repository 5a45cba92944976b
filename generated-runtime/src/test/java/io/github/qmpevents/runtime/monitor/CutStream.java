package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Events of all shapes, of which is known which ones are complete before any byte. */
final class CutStream {
    private static final List<String> SHAPES = List.of(
            "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}, \"event\": \"JOB_ENDED\", "
                    + "\"data\": {\"done\": $, \"kind\": \"copy\", \"job\": \"j\"}}\r\n",
            "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 1}, \"event\": \"STOP\"}\r\n",
            "{\"event\": \"NEW_$\", \"data\": {\"text\": \"}{\\\" \u00e9\", \"deep\": [[{}]]}}\r\n",
            "{\n    \"event\": \"JOB_ENDED\",\n    \"data\": {\n        \"job\": \"j\",\n        \"done\": $,\n"
                    + "        \"kind\": \"new\",\n        \"more\": {\n        }\n    }\n}\n",
            "{\"data\": {\"done\": $, \"job\": \"\\u00e9\", \"kind\": \"merge\"}, \"event\": \"JOB_ENDED\"}\n",
            "\r\n  {\"event\": \"JOB_ENDED\", \"data\": {\"job\": $}}  \r\n");

    private final int length;
    private final String events;
    private final List<String> told;
    /** For each byte the number of events that are complete before it. */
    private final int[] complete;
    /** For each byte how many bytes of an unfinished message are before it. */
    private final int[] unfinished;

    private CutStream(String before, String events, List<String> told, List<Integer> begins, List<Integer> ends) {
        this.length = before.length() + bytes(events).length;
        this.events = events;
        this.told = told;
        this.complete = new int[length + 1];
        this.unfinished = new int[length + 1];
        int next = 0;
        for (int at = before.length(); at <= length; at++) {
            next += next < ends.size() && at == ends.get(next) ? 1 : 0;
            complete[at] = next;
            unfinished[at] = next < begins.size() ? Math.max(0, at - begins.get(next)) : 0;
        }
    }

    /** Of about so many bytes, all counted. */
    static CutStream behind(String before, int size) {
        StringBuilder events = new StringBuilder();
        List<String> told = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int number = 0; before.length() + bytes(events.toString()).length < size; number++) {
            String shape = SHAPES.get(number % SHAPES.size()).replace("$", String.valueOf(number));
            int from = before.length() + bytes(events.toString()).length;
            begins.add(from + shape.indexOf('{'));
            ends.add(from + bytes(shape.substring(0, shape.lastIndexOf('}') + 1)).length);
            told.add(tell(number));
            events.append(shape);
        }
        return new CutStream(before, events.toString(), told, begins, ends);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String tell(int number) {
        return switch (number % SHAPES.size()) {
            case 1 -> "STOP";
            case 2 -> "NEW_" + number;
            case 5 -> "JOB_ENDED";
            default -> "JOB_ENDED " + number;
        };
    }

    static String tell(QmpEvent event) {
        return event instanceof JobEndedEvent job ? "JOB_ENDED " + job.done() : event.eventName();
    }

    int length() {
        return length;
    }

    byte[] events() {
        return bytes(events);
    }

    /** The events that are complete before a byte. */
    List<String> before(int at) {
        return told.subList(0, complete[at]);
    }

    int unfinishedAt(int at) {
        return unfinished[at];
    }
}
