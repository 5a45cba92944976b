package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.SpiceConnectedEvent;
import io.github.qmpevents.it.events.SpiceDisconnectedEvent;
import io.github.qmpevents.it.events.SpiceInitializedEvent;
import io.github.qmpevents.it.events.VncConnectedEvent;
import io.github.qmpevents.it.events.VncDisconnectedEvent;
import io.github.qmpevents.it.events.VncInitializedEvent;
import io.github.qmpevents.it.live.display.RfbClient;
import io.github.qmpevents.it.live.display.SpiceClient;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Clients of the remote displays, which come, log in and go. */
@LiveTests
class DisplayLiveTest {
    @Test
    @Provokes(value = VncConnectedEvent.class, by = "VNC client by TCP; option `-vnc 127.0.0.1:0,to=99`")
    void vncConnected(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().with("-vnc", "127.0.0.1:0,to=99"));
        String port = ((JsonString) ((JsonObject) vm.execute("query-vnc")).get("service")).value();
        CompletableFuture<VncConnectedEvent> event = vm.expect(VncConnectedEvent.class);

        RfbClient.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)))
                .close();

        VncConnectedEvent connected = vm.await(event);
        assertThat(connected.server().host()).isEqualTo("127.0.0.1");
        assertThat(connected.server().service()).isEqualTo(port);
        assertThat(connected.server().family().wireName()).isEqualTo("ipv4");
        assertThat(connected.server().websocket()).isFalse();
        assertThat(connected.server().auth()).isEqualTo("none");
        assertThat(connected.client().family().wireName()).isEqualTo("ipv4");
    }

    @Test
    @Provokes(value = VncInitializedEvent.class, by = "VNC client by unix socket; option `-vnc unix:vnc.sock`")
    void vncInitialized(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().with("-vnc", "unix:vnc.sock"));
        CompletableFuture<VncInitializedEvent> event = vm.expect(VncInitializedEvent.class);

        RfbClient.connect(lab.socket("vnc.sock")).close();

        VncInitializedEvent initialized = vm.await(event);
        assertThat(initialized.server().family().wireName()).isEqualTo("unix");
        assertThat(initialized.server().service()).isEqualTo("vnc.sock");
        assertThat(initialized.client().saslUsername()).isNull();
        assertThat(initialized.client().x509Dname()).isNull();
    }

    @Test
    @Provokes(
            value = VncDisconnectedEvent.class,
            by = "VNC client that does not know the password; option `password=on`")
    void vncDisconnected(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().with("-vnc", "unix:vnc.sock,password=on"));
        vm.execute("set_password", Map.of("protocol", "vnc", "password", "secret"));
        CompletableFuture<VncDisconnectedEvent> event = vm.expect(VncDisconnectedEvent.class);

        RfbClient.connectInVain(lab.socket("vnc.sock")).close();

        assertThat(vm.await(event).server().auth()).isEqualTo("vnc");
    }

    @Test
    @Provokes(value = SpiceConnectedEvent.class, by = "SPICE client; option `-spice`")
    void spiceConnected(Lab lab) throws Exception {
        Vm vm = startWithSpice(lab, "disable-ticketing=on");
        CompletableFuture<SpiceConnectedEvent> event = vm.expect(SpiceConnectedEvent.class);

        SpiceClient.connect(lab.socket("spice.sock"), "").close();

        assertThat(vm.await(event).server().family().wireName()).isEqualTo("unix");
    }

    @Test
    @Provokes(
            value = SpiceInitializedEvent.class,
            by = "SPICE client that sends the password; option `password-secret`")
    void spiceInitialized(Lab lab) throws Exception {
        Vm vm = startWithSpice(lab, "password-secret=secret0");
        CompletableFuture<SpiceInitializedEvent> event = vm.expect(SpiceInitializedEvent.class);

        SpiceClient client = SpiceClient.connect(lab.socket("spice.sock"), "open");

        SpiceInitializedEvent initialized = vm.await(event);
        assertThat(initialized.server().auth()).isEqualTo("spice");
        assertThat(initialized.client().channelType()).isEqualTo(1);
        assertThat(initialized.client().channelId()).isZero();
        assertThat(initialized.client().tls()).isFalse();
        client.close();
    }

    @Test
    @Provokes(value = SpiceDisconnectedEvent.class, by = "SPICE client that goes again")
    void spiceDisconnected(Lab lab) throws Exception {
        Vm vm = startWithSpice(lab, "disable-ticketing=on");
        CompletableFuture<SpiceInitializedEvent> initialized = vm.expect(SpiceInitializedEvent.class);
        CompletableFuture<SpiceDisconnectedEvent> event = vm.expect(SpiceDisconnectedEvent.class);

        SpiceClient client = SpiceClient.connect(lab.socket("spice.sock"), "");
        vm.await(initialized);
        client.close();

        assertThat(vm.await(event).server().family().wireName()).isEqualTo("unix");
    }

    private static Vm startWithSpice(Lab lab, String option) throws IOException {
        lab.assumeSpice();
        return lab.start(Machine.pc()
                .with("-object", "secret,id=secret0,data=open")
                .with("-spice", "unix=on,addr=spice.sock," + option));
    }
}
