package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the text of a policy. */
final class PolicyFile {
    /** Far more than anybody writes by hand. */
    private static final int MOST_BYTES = 1 << 20;

    private PolicyFile() {}

    static SourceText load(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw unreadable(name, "it is a folder", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return text(name, in.readNBytes(MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw unreadable(name, "there is no such file", e);
        } catch (IOException e) {
            throw unreadable(name, String.valueOf(e.getMessage()), e);
        }
    }

    static SourceText text(String name, byte[] bytes) {
        return SourceText.of(name, decode(bytes, name));
    }

    private static String decode(byte[] bytes, String name) {
        if (bytes.length > MOST_BYTES) {
            throw new ConfigurationException("the findings file " + name + " is larger than " + MOST_BYTES + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ConfigurationException("the findings file " + name + " is not UTF-8; save it as UTF-8", e);
        }
    }

    private static UnusablePathException unreadable(String name, String reason, @Nullable IOException cause) {
        return new UnusablePathException("cannot read the findings file " + name + ": " + reason, cause);
    }
}
