package io.github.qmpevents.it.live.qemu;

import io.github.qmpevents.it.live.guest.GuestProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a QEMU is started with: next to nothing, and what is added. Its processor stands still until it is let go. */
public final class Machine {
    /** The file that the program of a guest is written to, in the folder where QEMU runs. */
    public static final String GUEST_DISK = "guest.img";

    private final List<String> options = new ArrayList<>();
    private @Nullable GuestProgram program;

    private Machine(String type) {
        with("-machine", type, "-nodefaults", "-display", "none", "-S");
    }

    /** A machine without processor and memory, for what happens in QEMU alone. */
    public static Machine none() {
        return new Machine("none");
    }

    /** A PC with PCI and IDE. */
    public static Machine pc() {
        return new Machine("pc").with("-m", "32");
    }

    /** A PC with PCI Express and a newer chipset. */
    public static Machine q35() {
        return new Machine("q35").with("-m", "32");
    }

    /** Adds options, or sets them to something else. */
    public Machine with(String... options) {
        this.options.addAll(List.of(options));
        return this;
    }

    /** Adds a device: its type and its properties, with commas between them. */
    public Machine device(String device) {
        return with("-device", device);
    }

    /**
     * Adds a monitor that listens at a unix socket of its name.
     *
     * @param options such as {@code ,pretty=on}; may be empty
     */
    public Machine monitor(String name, String options) {
        return monitor(name, "path=" + name + ".sock,server=on,wait=off", options);
    }

    /** Adds a monitor whose socket is described. */
    public Machine monitor(String name, String socket, String options) {
        return with("-chardev", "socket,id=" + name + "," + socket, "-mon", "mode=control,chardev=" + name + options);
    }

    /** Adds a disk that holds a program, from which the machine starts. */
    public Machine boots(GuestProgram program) {
        return onGuestDisk(program).with("-drive", "if=virtio,format=raw,file=" + GUEST_DISK);
    }

    /** Writes a program to {@link #GUEST_DISK}; an option has to make a disk of that. */
    public Machine onGuestDisk(GuestProgram program) {
        this.program = program;
        return this;
    }

    /** The command that starts it, in a folder where the disk is written to. */
    public List<String> command(QemuBinary qemu, Path folder) throws IOException {
        if (program != null) {
            program.writeDisk(folder.resolve(GUEST_DISK));
        }
        List<String> command = new ArrayList<>(List.of(qemu.program().toString()));
        command.addAll(options);
        return command;
    }
}
