package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.json.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is answered to commands: what a test has told, otherwise what a QEMU that knows no command does. */
final class Dialogue {
    static final String NEGOTIATION = "qmp_capabilities";

    private final Manner manner;
    private final Map<String, Answers> answers = new ConcurrentHashMap<>();

    Dialogue(Manner manner) {
        this.manner = manner;
    }

    Answers on(String command) {
        return answers.computeIfAbsent(command, name -> new Answers());
    }

    void answer(FakeConnection connection, FakeCommand command) throws IOException {
        Answers told = answers.get(command.name());
        Answer answer = told == null ? null : told.next();
        boolean negotiates = command.name().equals(NEGOTIATION);
        if (command.name().isEmpty()) {
            connection.fail(command, "GenericError", "this is no command");
        } else if (!negotiates && !connection.isNegotiated()) {
            connection.fail(command, "CommandNotFound", "the first command has to be " + NEGOTIATION);
        } else if (answer != null) {
            answer.give(connection, command);
        } else if (negotiates) {
            negotiate(connection, command);
        } else {
            connection.fail(command, "CommandNotFound", "there is no command " + command.name());
        }
    }

    private void negotiate(FakeConnection connection, FakeCommand command) throws IOException {
        if (connection.isNegotiated()) {
            connection.fail(command, "CommandNotFound", "capabilities have been negotiated");
        } else if (!manner.offers(command.arguments().get("enable"))) {
            connection.fail(command, "GenericError", "a capability was asked for that is not offered");
        } else {
            connection.reply(command, JsonObject.EMPTY);
        }
    }
}
