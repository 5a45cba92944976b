package io.github.qmpevents.generator.naming;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that a name from the input never takes. */
final class ReservedNames {
    /** Methods of generated classes, and methods of {@link Object} that a component may not hide. */
    private static final Set<String> METHODS = Set.of(
            "additional",
            "builder",
            "toBuilder",
            "toJson",
            "build",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    /** The same, and members that every event has. */
    static final Set<String> COMPONENTS = with(METHODS, "timestamp", "eventName");

    /** The same of what is in no event. */
    static final Set<String> DECLARED_COMPONENTS =
            with(METHODS, "toJsonValue", "toJsonObject", "toCommand", "doneBy", "failedBy");

    /** Simple names that sources of commands use unqualified, besides {@link #NESTED_TYPES}. */
    static final Set<String> COMMAND_TYPES = Set.of(
            "CommandSender",
            "EventMatch",
            "LastingCommand",
            "CompletableFuture",
            "Consumer",
            "JsonEncodable",
            "JsonObjectEncodable",
            "MandatoryMember",
            "QmpCommand",
            "Secrets",
            "TypedCommand",
            "TypedReply",
            "Unrecognized");

    /** Names that methods of the client never take. */
    static final Set<String> CLIENT_METHODS = Set.of(
            "execute",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    /** The sentinel of open enumerations, and their private constants. */
    static final Set<String> CONSTANTS = Set.of("UNRECOGNIZED", "KNOWN", "WIRE_NAMES");

    /** Simple names that generated sources use unqualified, and those of {@code java.lang}, which users' code does. */
    static final Set<String> NESTED_TYPES = Stream.concat(
                    Stream.of(
                            "ArrayList",
                            "Builder",
                            "EventDecoder",
                            "EventJson",
                            "EventTable",
                            "EventTime",
                            "Instant",
                            "JsonArray",
                            "JsonNull",
                            "JsonObject",
                            "JsonObjectEncodable",
                            "JsonReader",
                            "JsonValue",
                            "JsonWriter",
                            "List",
                            "MemberName",
                            "WireNames",
                            "NullMarked",
                            "Nullable",
                            "Objects",
                            "OpenEnum",
                            "QmpEvent",
                            "Timestamps",
                            "UnrecognizedQmpEvent",
                            "UnrecognizedReason",
                            "Value"),
                    javaLang())
            .collect(Collectors.toUnmodifiableSet());

    private ReservedNames() {}

    private static Set<String> with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> javaLang() {
        return Stream.of("""
                AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
                AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class
                ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue
                CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
                EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface IO
                IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException
                IllegalMonitorStateException IllegalStateException IllegalThreadStateException
                IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError
                InstantiationException Integer InternalError InterruptedException Iterable LayerInstantiationException
                LinkageError Long MatchException Math Module ModuleLayer NegativeArraySizeException
                NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException
                NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package Process
                ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
                RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short
                StableValue StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer
                StringBuilder StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup
                ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError
                UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void
                WrongThreadException""".split("\\s+", -1));
    }
}
