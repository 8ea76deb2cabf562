package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.OwnDocument;
import cn.lianshen.web.Caller;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What somebody who asks has handed in already, by material, and so need not hand in again. */
@FunctionalInterface
interface OwnDocuments {

    /** Last changed first; nothing for whoever hands nothing in. */
    Mono<Map<String, List<OwnDocument>>> of(Caller caller);
}
