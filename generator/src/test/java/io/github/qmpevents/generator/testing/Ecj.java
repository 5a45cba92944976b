package io.github.qmpevents.generator.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.eclipse.jdt.core.compiler.CompilationProgress;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Eclipse's compiler, in this process. */
public final class Ecj {
    private Ecj() {}

    /** Gives what the compiler said, nothing if all is well. */
    public static String run(Compilation compilation) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        CompilationProgress none = null;
        boolean done = BatchCompiler.compile(compilation.arguments().toArray(String[]::new), writer, writer, none);
        writer.flush();
        return done ? said.toString() : said + "not compiled";
    }
}
