package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.EventPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that reads one event out of its bytes; see golden/nested-objects/expected. */
final class EventDecoderClass {
    /** The method that makes a decoder. */
    static final String FACTORY = "newDecoder";

    private final EventPlan event;

    EventDecoderClass(EventPlan event) {
        this.event = event;
    }

    TypeSpec define() {
        TypeSpec.Builder decoder = TypeSpec.classBuilder(event.decoder())
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .superclass(decoderOfEvent())
                .addMethod(constructor())
                .addMethod(factory());
        MemberIds ids = new MemberIds(event.data());
        decoder.addMethod(memberPaths(ids));
        if (event.data() instanceof RecordPlan object) {
            ReadMethods methods = new ReadMethods(ids, ObjectStyle.IN_EVENT);
            MethodSpec decode = decode(methods.bodyOfEvent(object));
            methods.fields().forEach(decoder::addField);
            decoder.addMethod(decode);
            methods.methods().forEach(decoder::addMethod);
        } else {
            decoder.addMethod(decode(opaqueBody()));
        }
        return decoder.build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($T.NAME, $T.class)", event.type(), event.type())
                .build();
    }

    /**
     * Returns the class of all decoders: to see that a method may return an object of this one, the JVM would have to load
     * it, and with the table all decoders that the table can make.
     */
    private MethodSpec factory() {
        return MethodSpec.methodBuilder(FACTORY)
                .addModifiers(Modifier.STATIC)
                .returns(decoderOfEvent())
                .addStatement("return new $T()", event.decoder())
                .build();
    }

    private TypeName decoderOfEvent() {
        return ParameterizedTypeName.get(RuntimeTypes.EVENT_DECODER, event.type());
    }

    /** The data first: the time may come behind it. */
    private CodeBlock opaqueBody() {
        return CodeBlock.builder()
                .addStatement("$T data = $N.readObject()", RuntimeTypes.JSON_OBJECT, ReadMethods.IN)
                .addStatement("return new $T($N.timestamp(), data)", event.type(), ReadMethods.TIME)
                .build();
    }

    private static MethodSpec memberPaths(MemberIds ids) {
        CodeBlock paths =
                ids.paths().stream().map(path -> CodeBlock.of("$S", path)).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("memberPaths")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return $T.of($L)", List.class, paths)
                .build();
    }

    private MethodSpec decode(CodeBlock body) {
        return MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(event.type())
                .addParameter(RuntimeTypes.EVENT_TIME, ReadMethods.TIME)
                .addParameter(RuntimeTypes.JSON_READER, ReadMethods.IN)
                .addCode(body)
                .build();
    }
}
