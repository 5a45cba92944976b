package io.github.qmpevents.generator.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.output.EditedFiles;
import io.github.qmpevents.generator.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Generates the same again and again, in other places, in other time zones, and in several threads at once. */
public final class GeneratingOften {
    private static final List<String> LOCALES =
            List.of("tr-TR", "ar-EG-u-nu-arab", "ja-JP-u-ca-japanese", "az-Latn-AZ");
    private static final List<String> ZONES =
            List.of("Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "UTC");

    private final Path root;
    private final int threads;

    private GeneratingOften(Path root, int threads) {
        this.root = root;
        this.threads = threads;
    }

    /** Takes a folder to work in and a number of threads; leaves a line for each generation in the file {@code digests}. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        List<String> digests = new GeneratingOften(root, Integer.parseInt(arguments[1])).everywhere();
        Files.write(root.resolve("digests"), digests, UTF_8);
    }

    private List<String> everywhere() throws InterruptedException, ExecutionException {
        List<String> digests = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int place = 0; place < LOCALES.size(); place++) {
            Locale.setDefault(Locale.forLanguageTag(LOCALES.get(place)));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(place)));
            for (Future<String> digest : pool.invokeAll(works(place))) {
                digests.add(digest.get());
            }
        }
        pool.shutdown();
        return digests;
    }

    private List<Callable<String>> works(int place) {
        List<Callable<String>> works = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Path folder = root.resolve(place + "-" + number);
            works.add(() -> digest(folder));
        }
        return works;
    }

    /** Of the bytes of all that is written, the manifest with it, and of where they are. */
    public static String digest(Path folder) throws IOException, NoSuchAlgorithmException {
        Generation generation = Generations.withAll(SpecInput.newestBundled(), "same.bytes");
        new OutputFolder(folder, "same").write(generation.files(), "fingerprint", EditedFiles.keep(""));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, String> file : FolderContent.of(folder).entrySet()) {
            digest.update((file.getKey() + '\n').getBytes(UTF_8));
            digest.update(file.getValue().getBytes(ISO_8859_1));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
