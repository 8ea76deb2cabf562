package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Change;
import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.Item;
import cn.lianshen.approval.routing.domain.Nature;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for (办理项).
 *
 * @param nature as it is in the county: a body that is only recognised gets a record, no licence
 * @param act what the law calls it, like the two after it told of changes only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedMatter(
        String item,
        @Nullable String change,
        String name,
        Nature nature,
        Item.Applicant applicant,
        Change.@Nullable Act act,
        Change.@Nullable Liquidation liquidation,
        Change.@Nullable BoardVote boardVote,
        String legalBasis,
        String source,
        Confidence confidence) {

    static AskedMatter of(Item item, @Nullable Change change, Nature nature, Words words) {
        return change == null
                ? new AskedMatter(
                        item.code(),
                        null,
                        item.name(words.locale()),
                        nature,
                        item.applicant(),
                        null,
                        null,
                        null,
                        item.legalBasis(),
                        item.source(),
                        item.confidence())
                : new AskedMatter(
                        item.code(),
                        change.code(),
                        change.name(words.locale()),
                        nature,
                        change.applicant(),
                        change.act(),
                        change.liquidation(),
                        change.boardVote(),
                        change.legalBasis(),
                        change.source(),
                        change.confidence());
    }
}
