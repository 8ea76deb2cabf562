package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.JavaSource;
import cn.lianshen.houserules.tree.Tree;
import com.sun.source.tree.ClassTree;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A domain interface that is the head of an event family ({@code …Event}) is sealed. */
public final class SealedFamilies implements TreeRule {

    @Override
    public String cure() {
        return "Declare it sealed, so that the compiler finds every switch that forgets a new event.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        return tree.sources().stream()
                .filter(JavaSource::isMain)
                .filter(source -> (source.packageName() + ".").contains(".domain."))
                .flatMap(SealedFamilies::openFamilies)
                .toList();
    }

    private static Stream<String> openFamilies(JavaSource source) {
        return source.unit().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getSimpleName().toString().endsWith("Event"))
                .filter(type -> !type.getModifiers().getFlags().contains(Modifier.SEALED))
                .map(type -> source.path() + ": " + type.getSimpleName() + " is not sealed");
    }
}
