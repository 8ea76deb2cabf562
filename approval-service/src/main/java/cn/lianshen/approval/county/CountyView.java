package cn.lianshen.approval.county;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county's way of working, in one language.
 *
 * @param file the profile under version control, from the root of the repository
 * @param document the policy document that it rests on
 * @param toConfirm facts that are to be confirmed with the county
 */
record CountyView(
        String region,
        String name,
        String file,
        Document document,
        int toConfirm,
        List<Section> sections) {

    /**
     * A policy document.
     *
     * @param number as the document carries it; absent where it carries none
     * @param date year, month and day, or as much of it as is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Document(String title, String issuer, @Nullable String number, String date) {}

    /** Facts that belong together. */
    record Section(String code, String name, List<CountyFact> facts) {}

    /**
     * A county in the list of all.
     *
     * @param lead names of the bureau that accepts and decides
     */
    record Line(String region, String name, String lead, String document, int toConfirm) {}
}
