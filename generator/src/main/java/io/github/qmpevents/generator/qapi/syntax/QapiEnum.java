package io.github.qmpevents.generator.qapi.syntax;

import java.util.List;

/** {@code { 'enum': NAME, 'data': [ 'value', { 'name': 'value', 'if': 'CONFIG_X' } ] }}. */
public record QapiEnum(QapiHead head, List<QapiHead> values) implements QapiDefinition {
    public QapiEnum {
        values = List.copyOf(values);
    }
}
