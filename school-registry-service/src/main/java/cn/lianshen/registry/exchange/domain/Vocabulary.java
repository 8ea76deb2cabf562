package cn.lianshen.registry.exchange.domain;

import java.util.Optional;

/** Words for codes and back. */
public interface Vocabulary {

    /**
     * The code that somebody wrote, or empty when there is no such one.
     *
     * @param written a code, or its Chinese words
     */
    Optional<String> code(Shape shape, String written);

    /** The Chinese words of a code. */
    String words(Shape shape, String code);
}
