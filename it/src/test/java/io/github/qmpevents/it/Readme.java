package io.github.qmpevents.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The code blocks of README.md, and of other files. */
final class Readme {
    private Readme() {}

    /** A code block. The language is empty if none is given; the text ends with a line feed. */
    record Block(String language, String text) {
        boolean isJava() {
            return language.equals("java");
        }

        /** Whether it is a file, rather than some statements. */
        boolean isJavaFile() {
            return isJava() && text.startsWith("package ");
        }

        boolean isShownRecord() {
            return isJava() && text.contains("public record ");
        }
    }

    static List<Block> blocks() throws IOException {
        return blocksOf("README.md");
    }

    /** The code blocks of another file, by its path from the root of the project. */
    static List<Block> blocksOf(String file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        String language = null;
        StringBuilder text = new StringBuilder();
        for (String line : Checkout.read(file).lines().toList()) {
            if (!line.startsWith("```")) {
                text.append(line).append('\n');
            } else if (language == null) {
                language = line.substring(3);
                text.setLength(0);
            } else {
                blocks.add(new Block(language, text.toString()));
                language = null;
            }
        }
        return blocks;
    }

    /** The description from which the shown record is made. */
    static String document() throws IOException {
        return only("JOB_ENDED\n---");
    }

    /** The finding that is shown. */
    static String finding() throws IOException {
        return only("jobs.txt:");
    }

    /** The findings file that is shown. */
    static String findingsFile() throws IOException {
        return only("severity QE");
    }

    private static String only(String start) throws IOException {
        List<String> found = blocks().stream()
                .map(Block::text)
                .filter(text -> text.startsWith(start))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("README.md has " + found.size() + " blocks that start with " + start);
        }
        return found.get(0);
    }
}
