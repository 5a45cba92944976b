package io.github.qmpevents.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireNameTest {
    @ParameterizedTest
    @CsvSource({
        "BLOCK_JOB_READY, BlockJobReady, blockJobReady, BLOCK_JOB_READY",
        "node-name, NodeName, nodeName, NODE_NAME",
        "x509_dname, X509Dname, x509Dname, X509_DNAME",
        "inject-nmi, InjectNmi, injectNmi, INJECT_NMI",
        "fooBar, FooBar, fooBar, FOO_BAR",
        "PORT_1_2, Port1_2, port1_2, PORT_1_2",
        "8021q, _8021q, _8021q, _8021Q",
        "__com.acme_thing, ComAcmeThing, comAcmeThing, COM_ACME_THING",
        "__, _, _, _"
    })
    void aNameIsSpelledTheJavaWay(String wireName, String type, String member, String constant) {
        WireName name = new WireName(wireName);

        assertThat(name.upperCamel()).isEqualTo(type);
        assertThat(name.lowerCamel()).isEqualTo(member);
        assertThat(name.constant()).isEqualTo(constant);
    }

    @Test
    void spellingDoesNotDependOnTheLocale() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
            assertThat(new WireName("VNC_INITIALIZED").upperCamel()).isEqualTo("VncInitialized");
            assertThat(new WireName("id").constant()).isEqualTo("ID");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
