package io.github.qmpevents.generator.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a class file tells; see chapter 4 of the Java Virtual Machine Specification.
 *
 * @param classes the names of the classes that it mentions, such as {@code java/lang/Object}
 * @param codeSizes the bytes of code by the name and the type of each method that has any
 */
public record ClassFile(Set<String> classes, Map<String, Integer> codeSizes) {
    /** Magic number and version. */
    private static final int BEFORE_CONSTANTS = 8;

    /** Flags and the names of this class and of the one above it. */
    private static final int BEFORE_INTERFACES = 6;

    public static ClassFile read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(bytes)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassFile read(DataInputStream in) throws IOException {
        in.skipNBytes(BEFORE_CONSTANTS);
        ConstantPool constants = ConstantPool.read(in);
        in.skipNBytes(BEFORE_INTERFACES);
        in.skipNBytes(2L * in.readUnsignedShort());
        readMembers(in, constants); // the fields, which have no code
        return new ClassFile(constants.classes(), readMembers(in, constants));
    }

    private static Map<String, Integer> readMembers(DataInputStream in, ConstantPool constants) throws IOException {
        Map<String, Integer> codeSizes = new TreeMap<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = constants.text(in.readUnsignedShort());
            String type = constants.text(in.readUnsignedShort());
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                String attribute = constants.text(in.readUnsignedShort());
                byte[] content = in.readNBytes(in.readInt());
                if (attribute.equals("Code")) {
                    codeSizes.put(name + type, codeSize(content));
                }
            }
        }
        return codeSizes;
    }

    /** The length of the code, after those of the stack and of the local variables. */
    private static int codeSize(byte[] content) {
        return ByteBuffer.wrap(content).getInt(4);
    }
}
