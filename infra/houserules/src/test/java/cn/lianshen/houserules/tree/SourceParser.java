package cn.lianshen.houserules.tree;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads Java files with the JDK's own parser, so that the measure is the compiler's, not a
 * pattern's.
 */
final class SourceParser {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Tree tree;
    private final SourcePositions positions;

    private SourceParser(Tree tree, SourcePositions positions) {
        this.tree = tree;
        this.positions = positions;
    }

    static List<JavaSource> parse(Tree tree, List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        try (var manager =
                COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = task(tree, files, manager);
            var parser = new SourceParser(tree, Trees.instance(task).getSourcePositions());
            var units = task.parse().spliterator();
            return StreamSupport.stream(units, false).map(parser::source).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavacTask task(Tree tree, List<Path> files, StandardJavaFileManager manager) {
        var absolute = files.stream().map(tree.root()::resolve).toList();
        var objects = manager.getJavaFileObjectsFromPaths(absolute);
        return (JavacTask)
                COMPILER.getTask(null, manager, null, List.of("-proc:none"), null, objects);
    }

    private JavaSource source(CompilationUnitTree unit) {
        Path path = tree.root().relativize(Path.of(unit.getSourceFile().toUri()));
        List<JavaSource.Function> functions = new ArrayList<>();
        new FunctionScanner(unit, functions).scan(unit, null);
        return new JavaSource(path, (int) tree.text(path).lines().count(), functions, unit);
    }

    private final class FunctionScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final List<JavaSource.Function> found;

        FunctionScanner(CompilationUnitTree unit, List<JavaSource.Function> found) {
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                found.add(measured(method));
            }
            return super.visitMethod(method, null);
        }

        private JavaSource.Function measured(MethodTree method) {
            var lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            return new JavaSource.Function(method.getName().toString(), first, last - first + 1);
        }
    }
}
