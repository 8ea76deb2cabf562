package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Stage;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What must be so before a matter can be decided (前置条件).
 *
 * @param entryMode only for this way into the item; null for every way
 * @param region {@code CN}, or a GB/T 2260 code; a province holds for its counties
 * @param sentence what is asked, for the applicant
 */
public record Precondition(
        String code,
        List<String> matters,
        @Nullable String entryMode,
        Kind kind,
        Bodies bodies,
        String region,
        String sentence,
        String sentenceEn,
        boolean confirm,
        String source,
        Confidence confidence)
        implements Row {

    public enum Kind {
        /** 不满足的不能准予. */
        BLOCK,
        /** 须有人去做. */
        TASK,
        /** 日期规则. */
        DATE_RULE,
        /** 逐项核对. */
        CHECKLIST
    }

    /** For which institutions it is asked. */
    public enum Bodies {
        ALL,
        /** Neither a kindergarten nor a training body. */
        SCHOOL,
        COMPULSORY,
        KINDERGARTEN,
        TRAINING,
        COMPULSORY_OR_NON_PROFIT_KINDERGARTEN,
        NON_PROFIT,
        FOR_PROFIT;

        boolean has(cn.lianshen.approval.catalogue.Kind kind, Classification classification) {
            boolean kindergarten = kind.stages().contains(Stage.PRESCHOOL);
            boolean training = kind.stages().contains(Stage.TRAINING);
            boolean forProfit = classification == Classification.FOR_PROFIT;
            return switch (this) {
                case ALL -> true;
                case SCHOOL -> !kindergarten && !training;
                case TRAINING -> training;
                case NON_PROFIT -> !forProfit;
                case COMPULSORY -> kind.holdsCompulsoryRules();
                case KINDERGARTEN -> kindergarten;
                case COMPULSORY_OR_NON_PROFIT_KINDERGARTEN ->
                        kind.holdsCompulsoryRules() || (kindergarten && !forProfit);
                case FOR_PROFIT -> forProfit;
            };
        }
    }

    boolean holdsIn(String county) {
        return region.equals("CN") || county.startsWith(region.replaceFirst("(00){1,2}$", ""));
    }

    public String sentence(Locale locale) {
        return locale.getLanguage().equals("en") ? sentenceEn : sentence;
    }
}
