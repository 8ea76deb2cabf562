package cn.lianshen.gateway.portal.operator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one county works together, as the approval service tells it.
 *
 * @param file its profile under version control
 * @param toConfirm facts that are to be confirmed with the county
 */
public record County(
        String region,
        String name,
        String file,
        Document document,
        int toConfirm,
        List<Section> sections) {

    /** The policy document that the profile rests on. */
    public record Document(String title, String issuer, @Nullable String number, String date) {}

    public record Section(String code, String name, List<Fact> facts) {}

    /**
     * One thing that holds there.
     *
     * @param source null where it follows from what stands beside it
     * @param general holds everywhere; the county's profile says nothing of it
     */
    public record Fact(
            String name,
            List<String> values,
            @Nullable String note,
            @Nullable String source,
            @Nullable String confidenceText,
            boolean confirm,
            boolean general) {}

    /** A county in the list of all. */
    public record Line(String region, String name, String lead, String document, int toConfirm) {}
}
