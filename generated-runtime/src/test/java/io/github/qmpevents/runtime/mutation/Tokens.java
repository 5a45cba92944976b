package io.github.qmpevents.runtime.mutation;

import java.util.List;

/** What may stand in the place of a token or between two of them. */
final class Tokens {
    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "00",
            "01",
            "-",
            "-01",
            "1.",
            ".5",
            "+1",
            "1e",
            "1e+",
            "1E5",
            "0x10",
            "1.0",
            "1.5e3",
            "15e-1",
            "-0.0",
            "2147483648",
            "9007199254740993",
            "99999999999999999",
            "999999999999999999",
            "9999999999999999999",
            "99999999999999999999",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "18446744073709551615",
            "18446744073709551616",
            "1e19",
            "1e400",
            "1e-400",
            "NaN",
            "Infinity",
            "123456789012345678901234567890",
            "0".repeat(20),
            "1" + "0".repeat(999),
            "1" + "0".repeat(1000),
            "0." + "3".repeat(997) + "e0",
            "0." + "3".repeat(998) + "e0",
            "1e" + "0".repeat(997) + "1",
            "1e" + "0".repeat(998) + "1");

    /** Between quotes; one character is one byte. */
    static final List<String> STRINGS = List.of(
            "",
            "a",
            "event",
            "data",
            "\\u0065vent",
            "d\\u0061ta",
            "seconds",
            "STOP",
            "JOB_ENDED",
            "copy",
            "m\\u0065rge",
            "1234567",
            "12345678",
            "123456789",
            "1234567\\\"",
            "\\\\",
            "\\",
            "\\u12",
            "\\u123g",
            "\\x41",
            "\\ud83d\\ude00",
            "\\ud83d",
            "\u00c3\u00a9",
            "\u00e2\u0082\u00ac",
            "\u00f0\u009f\u0098\u0080",
            "1234567\u00f0\u009f\u0098\u0080",
            "\u00ed\u00a0\u0080",
            "\u00c0\u0080",
            "\u00f4\u0090\u0080\u0080",
            "\u00e9",
            "\u0000",
            "\u001f",
            "\u007f",
            "\t",
            "\n");

    static final List<String> LITERALS =
            List.of("true", "false", "null", "True", "nul", "tru", "nulll", "truefalse", "[]", "{}", "1", "\"\"");

    static final List<String> SPACES =
            List.of(" ", "  ", "\t", "\r", "\n", "\r\n", "\r\n    ", "\f", "\u00a0", "/**/", "");

    static final String BYTES =
            "{}[],:\"\\/ 0123456789.eE+-tfnu\r\n\t\u0000\u0001\u001f\u007f\u0080\u00bf\u00c2\u00ef\u00ff";

    private Tokens() {}
}
