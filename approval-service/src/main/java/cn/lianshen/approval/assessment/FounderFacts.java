package cn.lianshen.approval.assessment;

import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.PublicSchool;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the founder (举办者); what is left out is taken as no.
 *
 * @param type taken so that a whole form can be sent, like the name and the numbers; not looked at
 * @param publicSchool a public school founds or takes part
 * @param publicSchoolStage its stage; without it the strictest rule holds
 */
record FounderFacts(
        @Nullable Type type,
        @Nullable String name,
        @Nullable String citizenNumber,
        @Nullable String creditCode,
        @Nullable Boolean foreignControlled,
        @Nullable Boolean publicSchool,
        PublicSchool.@Nullable Stage publicSchoolStage) {

    static final FounderFacts UNTOLD = new FounderFacts(null, null, null, null, null, null, null);

    /** A person or a body. */
    enum Type {
        INDIVIDUAL,
        ORGANISATION
    }

    ProposedSchool.Founder toDomain() {
        return ProposedSchool.Founder.told(foreignControlled, publicSchool, publicSchoolStage);
    }
}
