package io.github.qmpevents.generator.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What sources are once comments are gone and all strings are taken for the same. */
public final class SyntaxTrees {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private SyntaxTrees() {}

    /** The kinds and names of all nodes of each source's tree; if the parser complains, what it says comes first. */
    public static List<String> of(List<GeneratedFile> sources) {
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        List<Source> files = sources.stream().map(Source::new).toList();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, complaints, List.of("-proc:none"), null, files);
        List<String> trees = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Nodes nodes = new Nodes();
                nodes.scan(unit, null);
                trees.add(nodes.text.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        complaints.getDiagnostics().forEach(complaint -> trees.add(0, complaint.toString()));
        return trees;
    }

    private static final class Nodes extends TreeScanner<Void, Void> {
        private final StringBuilder text = new StringBuilder();

        @Override
        public Void scan(Tree tree, Void nothing) {
            text.append(tree == null ? "none" : tree.getKind() + name(tree)).append('\n');
            return super.scan(tree, nothing);
        }

        private static String name(Tree tree) {
            if (tree instanceof IdentifierTree identifier) {
                return " " + identifier.getName();
            }
            if (tree instanceof MemberSelectTree select) {
                return " " + select.getIdentifier();
            }
            if (tree instanceof ClassTree type) {
                return " " + type.getSimpleName();
            }
            if (tree instanceof MethodTree method) {
                return " " + method.getName();
            }
            if (tree instanceof VariableTree variable) {
                return " " + variable.getName();
            }
            return tree instanceof LiteralTree literal && tree.getKind() != Tree.Kind.STRING_LITERAL
                    ? " " + literal.getValue()
                    : "";
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return content;
        }
    }
}
