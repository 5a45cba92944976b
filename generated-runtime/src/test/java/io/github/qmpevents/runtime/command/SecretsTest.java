package io.github.qmpevents.runtime.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private static final Secrets DEFAULTS = Secrets.defaults();

    /** Each has S3 where the secret is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'execute': 'set_password', 'arguments': {'protocol': 'vnc', 'password': 'S3', 'connected': 'keep'}}",
                "{'execute': 'change-vnc-password', 'arguments': {'password': 'S3'}, 'id': 7}",
                "{'execute': 'block_passwd', 'arguments': {'device': 'ide0-hd0', 'password': 'S3'}}",
                "{'execute': 'change', 'arguments': {'device': 'vnc', 'target': 'password', 'arg': 'S3'}}",
                "{'execute': 'object-add', 'arguments': {'qom-type': 'secret', 'id': 'sec0', 'data': 'S3'}}",
                "{'execute': 'object-add', 'arguments': {'data': 'S3', 'id': 'sec0', 'qom-type': 'secret'}}",
                "{'arguments': {'props': {'data': 'S3'}, 'id': 'sec0', 'qom-type': 'secret'}, 'execute': 'object-add'}",
                "{'execute': 'qom-set', 'arguments': {'path': '/objects/s', 'property': 'data', 'value': 'S3'}}",
                "{'execute': 'qom-set', 'arguments': {'path': '/x', 'property': 'password', 'value': 'S3'}}",
                "{'arguments': {'packet-header': 'aGk=', 'secret': 'S3'}, 'execute': 'sev-inject-launch-secret'}",
                "{'execute': 'blockdev-add', 'arguments': {'file': {'driver': 'https', 'cookie': 'S3'}}}",
                "{'execute': 'guest-set-user-password', 'arguments': {'username': 'root', 'password': 'S3'}}",
                "{'execute': 'guest-file-write', 'arguments': {'handle': 1000, 'buf-b64': 'S3', 'count': 2}}",
                "{'return': {'count': 2, 'buf-b64': 'S3', 'eof': true}}",
                "{'execute': 'guest-exec', 'arguments': {'path': '/bin/sh', 'input-data': 'S3'}}",
                "{'execute': 'human-monitor-command', 'arguments': {'command-line': 'S3 set_password vnc'}}",
                "{'execute': 'human-monitor-command', 'arguments': {'command-line': 'object_add SECRET,data=S3'}}",
                "{'arguments': {'command-line': 'change vnc S3'}, 'execute': 'human-monitor-command'}"
            })
    void whatIsSecretIsMaskedAndNothingElse(String text) {
        String json = json(text);
        String masked = json.replaceAll("\"[^\"]*S3[^\"]*\"", "\"***\"");

        assertThat(masked).isNotEqualTo(json).doesNotContain("S3");
        assertThat(DEFAULTS.mask(json)).isEqualTo(masked);
        assertThat(new String(DEFAULTS.mask(json.getBytes(UTF_8)), UTF_8)).isEqualTo(masked);
        if (json.contains("execute")) {
            assertThat(QmpCommand.parse(json)).asString().contains("***").doesNotContain("S3");
            assertThat(QmpCommand.parse(json).toString(Secrets.none())).contains("S3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'execute': 'object-add', 'arguments': {'qom-type': 'rng-random', 'data': 'x'}}",
                "{'event': 'POWERDOWN', 'data': {'qom-type': 'secret', 'x': 'data', 'y': ['password', 'cookie']}}",
                "{'execute': 'qom-set', 'arguments': {'property': 'size', 'value': 'x'}}",
                "{'execute': 'blockdev-add', 'arguments': {'key-secret': 'sec0', 'password-secret': 'sec1'}}",
                "{'execute': 'human-monitor-command', 'arguments': {'command-line': 'info block'}}",
                "{'execute': 'x', 'arguments': {'command-line': 'set_password vnc x'}}",
                "{'execute': 'change-backing-file', 'arguments': {'arg': 'x'}}",
                "{'return': {'password': true, 'cookie': false, 'buf-b64': null}}",
                "{'PASSWORD': 'x', 'passwords': 'x', '': 'x'}",
                ""
            })
    void whatIsNotSecretIsLeftAlone(String text) {
        byte[] bytes = json(text).getBytes(UTF_8);

        assertThat(DEFAULTS.mask(bytes)).isSameAs(bytes);
    }

    @Test
    void aMemberIsFoundByItsNameHoweverThatIsWritten() {
        assertThat(DEFAULTS.mask("{\"p\\u0061ssword\" \t\r\n:\n\"x\\\"y\\\\\" , \"b\": \"password\"}"))
                .isEqualTo("{\"p\\u0061ssword\" \t\r\n:\n\"***\" , \"b\": \"password\"}");
    }

    @Test
    void numbersObjectsAndArraysAreMaskedAsAWhole() {
        assertThat(DEFAULTS.mask(json("{'password': 1234, 'cookie': {'a': [1, {'cookie': 'x'}], 'b': 2}, 'c': 3}")))
                .isEqualTo(json("{'password': '***', 'cookie': '***', 'c': 3}"));
        assertThat(DEFAULTS.mask(json("{'execute': 'guest-exec', 'arguments': {'env': ['A=1', 'B=2'], 'path': 'x'}}")))
                .isEqualTo(json("{'execute': 'guest-exec', 'arguments': {'env': '***', 'path': 'x'}}"));
    }

    @Test
    void anEmptySecretIsMaskedAsWell() {
        assertThat(DEFAULTS.mask(json("{'password': '', 'a': ''}"))).isEqualTo(json("{'password': '***', 'a': ''}"));
    }

    @Test
    void allOtherCharactersStayAsTheyAre() {
        String text = "{\"\u00e9\": \"\ud83d\ude00\", \"password\": \"\u00e9\ud83d\ude00\", \"half\": \"\ud83d\"}";

        assertThat(DEFAULTS.mask(text))
                .isEqualTo("{\"\u00e9\": \"\ud83d\ude00\", \"password\": \"***\", \"half\": \"\ud83d\"}");
        byte[] bytes = {'{', '"', (byte) 0xff, '"', ':', '"', (byte) 0xc3, '"', ',', 0, '}'};
        assertThat(DEFAULTS.mask(bytes)).isSameAs(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'execute': 'x', 'arguments': {'password': 'S3",
                "{'execute': 'x', 'arguments': {'password': 'S3\\",
                "{'execute': 'x', 'arguments': {'password': 'S3\\'",
                "'password': 'S3'",
                "'password':\n'S3'\n}",
                "garbage 'password': 'S3', ] } [ 'password': 'S3' nonsense",
                "}}}]] {'a' {'password' : 'S3'}}}",
                "{'a': {'b': \n{'event': 'X', 'password': 'S3'}\n",
                "'qom-type': 'secret',\n'data': 'S3'",
                "{'qom-type': 'secret', 'data': 'S3",
                "{'password': [1, 'S3'",
                "{'password': {'a': 'S3'\r\n{'event': 'A'}",
                "{'password': 'S3\n{'event': 'A'}"
            })
    void secretsAreMaskedInBrokenTextToo(String text) {
        assertThat(DEFAULTS.mask(json(text))).contains("***").doesNotContain("S3");
    }

    @Test
    void aLineThatBeginsWithABraceBeginsAnotherMessage() {
        String cut = json("{'execute': 'x', 'qom-type': 'secret', 'a': [\r\n");
        String next = json("{'data': 'x'}\r\n");

        assertThat(DEFAULTS.mask(cut + next)).isEqualTo(cut + next);
    }

    @Test
    void maskingDoesNotRemoveTheEndOfALine() {
        assertThat(DEFAULTS.mask(json("{'password': {'a': 1\r\n{'event': 'A'}\r\n")))
                .isEqualTo(json("{'password': '***'\r\n{'event': 'A'}\r\n"));
    }

    @Test
    void theListIsConfigurable() {
        Secrets secrets = DEFAULTS.showing("buf-b64").hiding("token").hiding("keys", "execute", "send-key");

        assertThat(secrets.mask(json("{'buf-b64': 'x', 'token': 'x', 'password': 'x'}")))
                .isEqualTo(json("{'buf-b64': 'x', 'token': '***', 'password': '***'}"));
        assertThat(secrets.mask(json("{'arguments': {'keys': [{'type': 'qcode'}]}, 'execute': 'send-key'}")))
                .isEqualTo(json("{'arguments': {'keys': '***'}, 'execute': 'send-key'}"));
        assertThat(secrets.mask(json("{'execute': 'x', 'arguments': {'keys': 1}}")))
                .contains("1");
        assertThat(DEFAULTS.mask(json("{'token': 'x'}"))).contains("x");
        assertThat(Secrets.none().mask(json("{'password': 'x'}"))).contains("x");
    }

    @Test
    void lineForPeopleCanBeHiddenAlways() {
        String json = json("{'execute': 'human-monitor-command', 'arguments': {'command-line': 'info S3'}}");

        assertThat(DEFAULTS.hiding("command-line").mask(json)).doesNotContain("S3");
        assertThat(DEFAULTS.hiding("command-line", "execute", "human-monitor-command")
                        .mask(json))
                .doesNotContain("S3");
    }

    @Test
    void namesOfMembersArePrintableAscii() {
        assertThatThrownBy(() -> DEFAULTS.hiding("caf\u00e9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("names of members are printable ASCII");
        assertThatThrownBy(() -> DEFAULTS.hiding("a", "b\n", "c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(20)
    void aMemberThatIsRepeatedForEverCostsNoMoreThanAnyOther() {
        int many = 200_000;
        String repeated = json("'execute': 'change', ").repeat(many);
        String text = "{" + repeated + json("'data': 'x', ").repeat(many) + json("'arg': 'S3'}");

        assertThat(DEFAULTS.mask(text)).isEqualTo(text.replace("S3", "***"));
    }

    @Test
    @Timeout(20)
    void neitherDepthNorWidthIsTooMuch() {
        int many = 1_000_000;
        String deep = json("{'password': 'S3', 'a': ".repeat(many / 10));
        String arrays = "[".repeat(many) + json("{'password': 'S3'}") + "]".repeat(many) + json(", 'cookie': 'S3'");
        String wide = json("{" + "'data': 'S3', ".repeat(many / 10) + "'qom-type': 'secret'}");

        assertThat(DEFAULTS.mask(deep)).doesNotContain("S3");
        assertThat(DEFAULTS.mask(arrays)).doesNotContain("S3");
        assertThat(DEFAULTS.mask(wide)).doesNotContain("S3");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
