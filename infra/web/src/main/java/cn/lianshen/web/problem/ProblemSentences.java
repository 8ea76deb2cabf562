package cn.lianshen.web.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * Sentences of problems that stand elsewhere than in a message bundle, such as the rules of a
 * service's reference data. A service may declare one bean.
 */
@FunctionalInterface
public interface ProblemSentences {

    /** The sentence of a code, or empty when it is not one of these. */
    Optional<String> of(String code, Locale locale);
}
