package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.Tree;
import java.util.List;

/** A rule over sources, poms or papers. */
public interface TreeRule {

    /** One sentence that tells the reader of a failure what to do. */
    String cure();

    /**
     * Each breach begins with where it is, relative to the tree's root; empty when the rule is
     * kept.
     */
    List<String> breaches(Tree tree);

    /** Fails with every breach and the cure. */
    default void check(Tree tree) {
        var breaches = breaches(tree);
        if (!breaches.isEmpty()) {
            throw new AssertionError(
                    "%s broken %d times. %s%n  %s"
                            .formatted(
                                    getClass().getSimpleName(),
                                    breaches.size(),
                                    cure(),
                                    String.join("\n  ", breaches)));
        }
    }
}
