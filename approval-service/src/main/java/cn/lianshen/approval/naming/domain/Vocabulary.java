package cn.lianshen.approval.naming.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words and characters of the rules, ready to be looked for. */
public final class Vocabulary {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed().thenComparing(word -> word);

    private final Map<WordList, List<String>> lists;
    private final Map<String, Set<String>> kindsByCategory;
    private final Set<Integer> standard;

    /**
     * Takes the lists as they are; a list that is not given is empty.
     *
     * @param kindsByCategory which kinds of institution (codes) a category word stands for
     * @param standard code points of 通用规范汉字表
     */
    public Vocabulary(
            Map<WordList, List<String>> lists,
            Map<String, Set<String>> kindsByCategory,
            Set<Integer> standard) {
        this.lists = Map.copyOf(lists);
        TreeMap<String, Set<String>> sorted = new TreeMap<>(LONGEST_FIRST);
        sorted.putAll(kindsByCategory);
        this.kindsByCategory = sorted;
        this.standard = Set.copyOf(standard);
    }

    List<String> words(WordList list) {
        return lists.getOrDefault(list, List.of());
    }

    /** Words of the list that the text holds, in the order of the list. */
    List<String> in(String text, WordList list) {
        return words(list).stream().filter(text::contains).toList();
    }

    /** The longest word of the list that the text ends in. */
    Optional<String> ending(String text, WordList list) {
        return words(list).stream().filter(text::endsWith).min(LONGEST_FIRST);
    }

    /** The longest category word that the text ends in. */
    Optional<String> category(String text) {
        return kindsByCategory.keySet().stream().filter(text::endsWith).findFirst();
    }

    boolean isCategoryOf(String word, String kind) {
        return kindsByCategory.getOrDefault(word, Set.of()).contains(kind);
    }

    List<String> categoriesOf(String kind) {
        return kindsByCategory.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isStandard(int character) {
        return standard.contains(character);
    }
}
