package io.github.qmpevents.it.live.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program is made of; that it runs is seen by the tests with a real QEMU. */
class GuestProgramTest {
    @TempDir
    Path folder;

    @Test
    void aProgramIsABootSectorThatEndsAsleep() throws IOException {
        byte[] disk = disk(new GuestProgram().outByte(0x505, 1));

        assertThat(disk).hasSize(1 << 20);
        assertThat(hex(disk, 0, 13)).isEqualTo("fa 31 c0 8e d8 8e c0 8e d0 bc 00 7c fc");
        assertThat(hex(disk, 13, 24)).isEqualTo("fb ba 05 05 b0 01 ee fb f4 eb fc");
        assertThat(hex(disk, 510, 514)).isEqualTo("55 aa 00 00");
    }

    @Test
    void wordsAreLittleEndian() throws IOException {
        byte[] disk = disk(new GuestProgram().outWord(0x604, 0x2400).outLong(0xa08, 0x8765_4321));

        assertThat(hex(disk, 14, 21)).isEqualTo("ba 04 06 b8 00 24 ef");
        assertThat(hex(disk, 21, 32)).isEqualTo("ba 08 0a 66 b8 21 43 65 87 66 ef");
    }

    @Test
    void aProgramThatIsTooLongIsRefused() {
        GuestProgram program = new GuestProgram();
        for (int i = 0; i < 100; i++) {
            program.outByte(0x80, i);
        }

        assertThatThrownBy(() -> disk(program))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the program has 618 bytes, but there is room for 510");
    }

    private byte[] disk(GuestProgram program) throws IOException {
        Path image = folder.resolve("guest.img");
        program.writeDisk(image);
        return Files.readAllBytes(image);
    }

    private static String hex(byte[] bytes, int from, int to) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes, from, to);
    }
}
