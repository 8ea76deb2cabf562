package cn.lianshen.approval.routing.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an application on which route and stop rules depend; codes are those of the
 * catalogue.
 *
 * @param region GB/T 2260, six digits
 * @param registrar the founder's choice of bureau; null for the county's default
 * @param entryMode the way into an item with several, as the catalogue spells it
 * @param change sub-type of a change (变更), for example {@code PS05d}; null for other items
 * @param existing what is licensed now; untold when a school is founded
 * @param disclosures what only the stop rules ask for
 */
public record ProposedSchool(
        String region,
        String item,
        String kind,
        Classification classification,
        @Nullable String registrar,
        Founder founder,
        School school,
        @Nullable String entryMode,
        @Nullable String change,
        Existing existing,
        Disclosures disclosures) {

    /**
     * Who founds (举办者).
     *
     * @param foreignControlled founded, joined or actually controlled by foreign capital
     *     (外商投资或外方实际控制)
     */
    public record Founder(boolean foreignControlled, PublicSchool publicSchool) {

        /** From what a founder told; what is left out is taken as no. */
        public static Founder told(
                @Nullable Boolean foreignControlled,
                @Nullable Boolean publicSchool,
                PublicSchool.@Nullable Stage stage) {
            return new Founder(said(foreignControlled), PublicSchool.told(publicSchool, stage));
        }
    }

    /**
     * What is to be founded, and on what.
     *
     * @param stateAssets any share of fiscal or state assets (财政性经费、国有资产)
     * @param collectiveOrDonatedAssets any share of collective assets or donations (集体资产、捐赠资产)
     * @param militaryPoliceOrPolitical military, police or political education (军事、警察、政治等特殊性质)
     * @param pupils told of training bodies; empty when not told
     * @param fields told of non-subject training bodies; empty when not told
     */
    public record School(
            boolean stateAssets,
            boolean collectiveOrDonatedAssets,
            boolean militaryPoliceOrPolitical,
            Set<Pupils> pupils,
            Set<TrainingField> fields) {

        public School {
            pupils = Set.copyOf(pupils);
            fields = Set.copyOf(fields);
        }

        public School(
                boolean stateAssets,
                boolean collectiveOrDonatedAssets,
                boolean militaryPoliceOrPolitical,
                Set<Pupils> pupils) {
            this(
                    stateAssets,
                    collectiveOrDonatedAssets,
                    militaryPoliceOrPolitical,
                    pupils,
                    Set.of());
        }

        /** From what a founder told; what is left out is taken as no. */
        public static School told(
                @Nullable Boolean stateAssets,
                @Nullable Boolean collectiveOrDonatedAssets,
                @Nullable Boolean militaryPoliceOrPolitical,
                @Nullable Set<Pupils> pupils) {
            return new School(
                    said(stateAssets),
                    said(collectiveOrDonatedAssets),
                    said(militaryPoliceOrPolitical),
                    pupils == null ? Set.of() : pupils);
        }

        /** The same school, training in these fields. */
        public School training(@Nullable Set<TrainingField> in) {
            return new School(
                    stateAssets,
                    collectiveOrDonatedAssets,
                    militaryPoliceOrPolitical,
                    pupils,
                    in == null ? Set.of() : in);
        }
    }

    private static boolean said(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    boolean forProfit() {
        return classification == Classification.FOR_PROFIT;
    }

    boolean isNew() {
        return item.equals("PS01") || item.equals("PS02");
    }
}
