package cn.lianshen.houserules.tree;

import com.sun.source.tree.CompilationUnitTree;
import java.nio.file.Path;
import java.util.List;

/**
 * A parsed Java file.
 *
 * @param path relative to the tree's root
 * @param lines physical lines, comments and blank ones included, as {@code wc -l} counts them
 * @param functions methods and constructors with a body, in order of appearance
 * @param unit the JDK parser's own tree
 */
public record JavaSource(Path path, int lines, List<Function> functions, CompilationUnitTree unit) {

    /**
     * A method or constructor with a body.
     *
     * @param lines from the first line of its annotations or modifiers to the line of its closing
     *     brace, both included; its Javadoc is not counted, blank lines and comments inside are.
     *     Lambdas belong to the function around them.
     */
    public record Function(String name, long line, long lines) {}

    public boolean isMain() {
        return path.toString().contains("src/main/java/");
    }

    public boolean isTest() {
        return path.toString().contains("src/test/java/");
    }

    public boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    public String packageName() {
        return String.valueOf(unit.getPackageName());
    }
}
