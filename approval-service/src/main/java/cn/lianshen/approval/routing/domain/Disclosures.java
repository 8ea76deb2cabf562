package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant or an officer tells besides the plan (申报说明), for the stop rules alone; what is
 * not told is taken as no, save where a rule says that it must be told.
 *
 * @param governmentMeans a local government uses state enterprises or public education resources
 *     (地方政府利用国有企业、公办教育资源)
 * @param takeover the founder comes in by merger, acquisition or contract control (兼并收购、协议控制); must
 *     be told where the founder of a compulsory school or a non-profit kindergarten changes
 * @param formerPublicKindergarten a public kindergarten turns private (公办幼儿园转为民办)
 * @param listedCompany a listed company founds or pays (上市公司)
 * @param stockMarketMoney paid with money raised on the stock market, or bought by issuing shares
 *     or in cash by a listed company
 * @param assetsListed the kindergarten becomes part of what is listed (幼儿园资产上市)
 * @param admittedInPreparation pupils were admitted during preparation (筹设期间招生)
 * @param relatedPartyDeals dealings with related parties (与利益关联方交易)
 * @param linkedWithAdmission training is linked with a school's admission (培训与招生挂钩)
 */
public record Disclosures(
        @Nullable Boolean governmentMeans,
        @Nullable Boolean takeover,
        @Nullable Boolean formerPublicKindergarten,
        @Nullable Boolean listedCompany,
        @Nullable Boolean stockMarketMoney,
        @Nullable Boolean assetsListed,
        @Nullable Boolean admittedInPreparation,
        @Nullable Boolean relatedPartyDeals,
        @Nullable Boolean linkedWithAdmission,
        @Nullable List<Person> people) {

    public static final Disclosures NONE =
            new Disclosures(null, null, null, null, null, null, null, null, null, null);

    public Disclosures {
        people = people == null ? List.of() : List.copyOf(people);
    }

    /** Whether somebody may not found, sit on the board or lead on that day. */
    boolean someoneBarred(LocalDate on) {
        return people != null && people.stream().anyMatch(person -> person.isBarred(on));
    }

    static boolean yes(@Nullable Boolean told) {
        return Boolean.TRUE.equals(told);
    }

    /**
     * One person's bar (从业禁止, 实施条例 62、64), without a name.
     *
     * @param barredUntil last day of a bar of one to five years
     * @param barredForGood 终身不得从事
     */
    public record Person(
            Role role, @Nullable LocalDate barredUntil, @Nullable Boolean barredForGood) {

        boolean isBarred(LocalDate on) {
            return yes(barredForGood) || (barredUntil != null && !on.isAfter(barredUntil));
        }
    }

    /** Where the person stands in the school. */
    public enum Role {
        /** 举办者. */
        FOUNDER,
        /** 决策机构成员. */
        BOARD,
        /** 校长、园长. */
        PRINCIPAL
    }
}
