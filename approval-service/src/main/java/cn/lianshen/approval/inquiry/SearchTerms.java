package cn.lianshen.approval.inquiry;

import cn.lianshen.approval.inquiry.domain.NameText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the index of cases holds of a case and what a search asks it for, each with the county
 * before it: no search reaches beyond one.
 */
public record SearchTerms(String region) {

    /** Each pair of neighbouring characters of a name or of a part of one. */
    public Stream<String> name(NameText name) {
        return name.pairs().stream().map(pair -> region + pair);
    }

    /** A bureau that has a part in the case. */
    public String bureau(String code) {
        return region + "b:" + code;
    }

    /** An item of the catalogue. */
    public String item(String code) {
        return region + "i:" + code;
    }

    /** A kind of institution. */
    public String kind(String code) {
        return region + "k:" + code;
    }

    /** Non-profit or for-profit. */
    public String classification(String code) {
        return region + "c:" + code;
    }

    /** All that a case is found by. */
    public List<String> of(
            NameText name, List<String> bureaus, String item, String kind, String classification) {
        return Stream.of(
                        name(name),
                        bureaus.stream().map(this::bureau),
                        Stream.of(item(item), kind(kind), classification(classification)))
                .flatMap(terms -> terms)
                .toList();
    }
}
