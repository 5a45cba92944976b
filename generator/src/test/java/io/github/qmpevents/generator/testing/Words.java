package io.github.qmpevents.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that mean something in Java, in what is generated, or in what that needs. */
final class Words {
    private static final String KEYWORDS = """
            abstract assert boolean break byte case catch char class const continue default do double else enum extends final
            finally float for goto if implements import instanceof int interface long native new package private protected
            public return short static strictfp super switch synchronized this throw throws transient try void volatile while
            true false null exports module non-sealed open opens permits provides record requires sealed to transitive uses
            var when with yield""";

    /** Types of {@code java.lang} that not each JDK has. */
    private static final String NEWER_TYPES = "Compiler IO LazyConstant MatchException ScopedValue StableValue";

    private static final String PARTS_OF_OURS = """
            Qemu Unrecognized Event Events Decoder Table Value QEMU QEMU_EVENT QEMU_EVENTS UNRECOGNIZED UNRECOGNIZED_EVENT
            KNOWN WIRE_NAMES NAME TABLE event data timestamp seconds microseconds self i j x a e it o
            hash object other text that result out write writer toJson""";

    /** Golden cases that show each construct that is generated. */
    private static final List<String> SAMPLES =
            List.of("jackson-2", "jackson-3", "json-number", "nested-objects", "types-from-examples", "values-inline");

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Words() {}

    /** All of them, sorted. */
    static Set<String> all() {
        Set<String> words = new TreeSet<>();
        for (String list : List.of(KEYWORDS, NEWER_TYPES, PARTS_OF_OURS)) {
            words.addAll(List.of(list.split("\\s+")));
        }
        words.addAll(typesOfJavaLang());
        words.addAll(methodsOf(Object.class));
        words.addAll(methodsOf(Record.class));
        words.addAll(methodsOf(Enum.class));
        words.addAll(typesOfTheRuntime());
        words.addAll(identifiersOfGeneratedCode());
        return words;
    }

    private static Collection<String> typesOfJavaLang() {
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base", "java", "lang");
        return typesIn(root, 1).filter(Words::isPublicInJavaLang).toList();
    }

    private static boolean isPublicInJavaLang(String name) {
        try {
            return Modifier.isPublic(
                    Class.forName("java.lang." + name, false, null).getModifiers());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Collection<String> methodsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }

    private static Collection<String> typesOfTheRuntime() {
        return typesIn(Compilation.runtime(), Integer.MAX_VALUE).toList();
    }

    /** The simple names of the classes in a folder, those of nested ones as well. */
    private static Stream<String> typesIn(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .flatMap(name -> Stream.of(name.replace(".class", "").split("\\$")))
                    .filter(name -> IDENTIFIER.matcher(name).matches())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<String> identifiersOfGeneratedCode() {
        return SAMPLES.stream()
                .flatMap(name -> Generations.ofGolden(name).files().stream())
                .map(file -> SourceCode.of(file.content()))
                .flatMap(code -> IDENTIFIER.matcher(code).results())
                .map(MatchResult::group)
                .toList();
    }
}
