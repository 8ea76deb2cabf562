package cn.lianshen.approval.sharing.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One thing that is asked for a case.
 *
 * @param material code of the material that it stands for
 * @param part what a material of two origins is told apart by: {@link #BUREAU} or {@link #BASE}
 * @param subjects sources in the order in which they are asked until one has it, and whom each is
 *     asked about
 */
public record SharedAsk(
        String material, String part, SequencedMap<String, SharedSubject> subjects) {
    /** From the data of a bureau. */
    public static final String BUREAU = "BUREAU";

    /** From a data base of no single bureau. */
    public static final String BASE = "BASE";

    /** Only those of the sources are asked that can know the subject; possibly none. */
    public static SharedAsk of(
            String material, String part, List<String> sources, Applicant applicant) {
        var subjects = new LinkedHashMap<String, SharedSubject>();
        for (var source : sources) {
            Subjects.of(material, source, applicant).ifPresent(it -> subjects.put(source, it));
        }
        return new SharedAsk(material, part, subjects);
    }

    public List<String> sources() {
        return List.copyOf(subjects.sequencedKeySet());
    }
}
