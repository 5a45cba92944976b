package io.github.qmpevents.generator.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The constants of a class file: texts, and which of them are names of classes. */
final class ConstantPool {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final Map<Integer, String> texts = new HashMap<>();
    private final Set<Integer> classes = new TreeSet<>();

    private ConstantPool() {}

    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool();
        int count = in.readUnsignedShort();
        int index = 1;
        while (index < count) {
            index += pool.readConstant(index, in);
        }
        return pool;
    }

    /** Gives how many indexes it has. */
    private int readConstant(int index, DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case UTF8 -> texts.put(index, in.readUTF());
            case CLASS -> classes.add(in.readUnsignedShort());
            case LONG, DOUBLE -> in.skipNBytes(8);
            case STRING, METHOD_TYPE, MODULE, PACKAGE -> in.skipNBytes(2);
            case METHOD_HANDLE -> in.skipNBytes(3);
            default -> in.skipNBytes(4); // numbers, and pairs of indexes
        }
        return tag == LONG || tag == DOUBLE ? 2 : 1;
    }

    String text(int index) {
        return texts.get(index);
    }

    Set<String> classes() {
        Set<String> names = new TreeSet<>();
        classes.forEach(index -> names.add(text(index)));
        return names;
    }
}
