package cn.lianshen.approval.approvalcase.filing;

import java.util.List;

/**
 * What the founder agreed to (同意): for which purposes each bureau uses the application. It is kept
 * with the form as it was shown. Source: 个人信息保护法 art. 14, 17.
 *
 * @param uses a bureau each
 */
public record Consent(List<Use> uses) {
    private static final int USES = 30;
    private static final int PURPOSES = 20;
    private static final int SENTENCE = 1_000;

    /**
     * One bureau's.
     *
     * @param bureau code
     * @param purposes sentences, as they were shown
     */
    public record Use(String bureau, List<String> purposes) {}

    /** What is wrong with it; a consent to nothing is none. */
    void check(Codes codes, FormFaults faults) {
        var some = !uses.isEmpty() && uses.size() <= USES;
        faults.unless(some, "consent.uses", "out-of-range", 1, USES);
        for (int i = 0; i < uses.size(); i++) {
            check(uses.get(i), "consent.uses[" + i + "]", codes, faults);
        }
    }

    private static void check(Use use, String field, Codes codes, FormFaults faults) {
        faults.unless(codes.knowsBureau(use.bureau()), field + ".bureau", "unknown-bureau");
        var count = use.purposes().size();
        faults.unless(
                count >= 1 && count <= PURPOSES, field + ".purposes", "out-of-range", 1, PURPOSES);
        use.purposes().forEach(text -> FormCheck.text(text, SENTENCE, field + ".purposes", faults));
    }
}
