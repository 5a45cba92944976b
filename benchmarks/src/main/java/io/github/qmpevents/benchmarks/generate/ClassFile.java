package io.github.qmpevents.benchmarks.generate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Finds the largest method of a class file; see chapter 4 of the Java Virtual Machine Specification. */
final class ClassFile {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();

    private ClassFile(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** The bytes of code of the largest method; 0 if no method has any. */
    static int largestMethod(byte[] bytes) throws IOException {
        return new ClassFile(bytes).largestMethod();
    }

    private int largestMethod() throws IOException {
        in.skipNBytes(8); // magic number and version
        constants();
        in.skipNBytes(6); // flags, this class and the one above it
        in.skipNBytes(2L * in.readUnsignedShort());
        members(); // fields
        return members();
    }

    private void constants() throws IOException {
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts.put(index, in.readUTF());
                case LONG, DOUBLE -> {
                    in.skipNBytes(8);
                    index++; // takes two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }

    private int members() throws IOException {
        int largest = 0;
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(6);
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                largest = Math.max(largest, code());
            }
        }
        return largest;
    }

    /** Reads an attribute; gives the length of the code if it is that of a method. */
    private int code() throws IOException {
        boolean code = "Code".equals(texts.get(in.readUnsignedShort()));
        long length = Integer.toUnsignedLong(in.readInt());
        if (!code) {
            in.skipNBytes(length);
            return 0;
        }
        in.skipNBytes(4);
        int bytes = in.readInt();
        in.skipNBytes(length - 8);
        return bytes;
    }
}
