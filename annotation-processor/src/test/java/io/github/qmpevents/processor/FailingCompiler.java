package io.github.qmpevents.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** What a compiler gives to processors, of which one method throws when it is called for the n-th time. */
final class FailingCompiler {
    private static final List<Class<?>> WRAPPED = List.of(Filer.class, FileObject.class, JavaFileObject.class);

    private final String method;
    private final Throwable thrown;
    private int callsBefore;

    FailingCompiler(String method, int callsBefore, Throwable thrown) {
        this.method = method;
        this.callsBefore = callsBefore;
        this.thrown = thrown;
    }

    ProcessingEnvironment around(ProcessingEnvironment environment) {
        return wrap(ProcessingEnvironment.class, environment);
    }

    private <T> T wrap(Class<T> type, Object wrapped) {
        return type.cast(Proxy.newProxyInstance(
                FailingCompiler.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> call(wrapped, called, arguments)));
    }

    private @Nullable Object call(Object wrapped, Method called, Object @Nullable [] arguments) throws Throwable {
        if (called.getName().equals(method) && callsBefore-- == 0) {
            throw thrown;
        }
        try {
            Object result = called.invoke(wrapped, arguments);
            return result != null && WRAPPED.contains(called.getReturnType())
                    ? wrap(called.getReturnType(), result)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
