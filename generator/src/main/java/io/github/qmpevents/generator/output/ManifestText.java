package io.github.qmpevents.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A manifest as it is written: a first and a last line that never change, and between them a word and what it is about
 * on each. Whoever can write to the folder can forge one, so that nothing in it is believed which could not be true: a
 * path leads nowhere but below the folder.
 */
final class ManifestText {
    private static final String BEGIN = "qmp-events manifest 1";
    private static final String END = "end";
    private static final String COMPLETE = "complete";
    private static final String UNFINISHED = "unfinished";
    private static final String INPUTS = "inputs ";
    private static final String FILE = "file ";

    /** What no name of a file has on one system or another. */
    private static final String FORBIDDEN = "\\:*?\"<>|\u007f";

    private ManifestText() {}

    static byte[] write(Manifest manifest) {
        StringBuilder text = new StringBuilder(BEGIN).append('\n');
        text.append(manifest.complete() ? COMPLETE : UNFINISHED).append('\n');
        if (!manifest.inputs().isEmpty()) {
            text.append(INPUTS).append(manifest.inputs()).append('\n');
        }
        manifest.files()
                .forEach((path, hashes) -> hashes.forEach(hash ->
                        text.append(FILE).append(hash).append(' ').append(path).append('\n')));
        return text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As much of it as makes sense; complete only if all of it does. */
    static Manifest read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, Set<String>> files = new LinkedHashMap<>();
        String inputs = "";
        boolean sound = text.startsWith(BEGIN + "\n" + COMPLETE + "\n") && text.endsWith("\n" + END + "\n");
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        for (int i = 2; i < lines.length - 1; i++) {
            String line = lines[i];
            if (line.startsWith(INPUTS)) {
                inputs = line.substring(INPUTS.length());
            } else if (line.startsWith(FILE)) {
                sound &= readFile(line.substring(FILE.length()), files);
            } else {
                sound &= line.equals(END);
            }
        }
        return new Manifest(sound, inputs, files);
    }

    private static boolean readFile(String hashAndPath, Map<String, Set<String>> files) {
        int blank = hashAndPath.indexOf(' ');
        if (blank < 0
                || !ContentHash.isHash(hashAndPath.substring(0, blank))
                || !leadsBelow(hashAndPath.substring(blank + 1))) {
            return false;
        }
        String path = hashAndPath.substring(blank + 1);
        Set<String> hashes = files.get(path);
        if (hashes == null) {
            hashes = new LinkedHashSet<>();
            files.put(path, hashes);
        }
        hashes.add(hashAndPath.substring(0, blank));
        return true;
    }

    private static boolean leadsBelow(String path) {
        char before = '/';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || FORBIDDEN.indexOf(c) >= 0 || (before == '/' && (c == '/' || c == '.'))) {
                return false;
            }
            before = c;
        }
        return before != '/';
    }
}
