package cn.lianshen.approval.routing.domain;

import java.util.List;

/**
 * One bureau's part in the parallel review (并联征询).
 *
 * @param aspects what it is asked about
 */
public record Consultation(String bureau, Kind kind, List<Aspect> aspects) {

    public Consultation {
        aspects = List.copyOf(aspects);
    }

    /** As what the bureau is asked; the order is that of showing. */
    public enum Kind {
        /** 并联预审: what it will later register, inspect or supervise. */
        PRE_REVIEW("pre-review"),
        /** 行业主管部门意见, on training in other than school subjects. */
        SECTOR_OPINION("sector-opinion"),
        /** 下级机关初审, before a higher body decides (行政许可法 43). */
        LOWER_LEVEL_REVIEW("lower-level-review"),
        /** 上级机关审批: its consent, where it has the power and the county reviews first. */
        HIGHER_LEVEL_REVIEW("higher-level-review");

        private final String step;

        Kind(String step) {
            this.step = step;
        }

        String step(String bureau) {
            return step + ":" + bureau;
        }
    }

    /**
     * One question.
     *
     * @param code for example {@code NAME}
     * @param restsOn codes of the materials that the answer rests on: when one of them is replaced,
     *     this question is open again, and no other
     */
    public record Aspect(String code, List<String> restsOn) {
        public Aspect {
            restsOn = List.copyOf(restsOn);
        }
    }

    public List<String> aspectCodes() {
        return aspects.stream().map(Aspect::code).toList();
    }
}
