package cn.lianshen.approval.sharing.web;

import cn.lianshen.approval.sharing.SharedCase;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The way by hand (人工核验): an officer answers for a source, or has it asked again. */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}/shared-records/{material}")
final class ManualController {
    private static final int NOTE_MOST = 500;
    private static final int NUMBER_MOST = 100;

    private final VisibleShares cases;
    private final ManualAnswers answers;

    ManualController(VisibleShares cases, ManualAnswers answers) {
        this.cases = cases;
        this.answers = answers;
    }

    /**
     * What an officer has seen elsewhere.
     *
     * @param number of the certificate that was seen
     * @param validUntil its last day
     * @param note needed to speak against a record that was fetched
     */
    record ManualAnswer(
            Outcome outcome,
            @Nullable String number,
            @Nullable LocalDate validUntil,
            @Nullable String note) {
        enum Outcome {
            /** 有 */
            CONFIRM,
            /** 无 */
            REFUTE
        }
    }

    /** By an officer of the lead, or of a bureau that is the source. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> answer(
            @PathVariable UUID caseId,
            @PathVariable String material,
            Caller caller,
            @RequestBody ManualAnswer body) {
        checkLength("note", body.note(), NOTE_MOST);
        checkLength("number", body.number(), NUMBER_MOST);
        return cases.find(caseId, material, caller)
                .map(it -> allowed(it, caller))
                .flatMap(it -> answers.answer(it, caller, body));
    }

    /** The lead has the sources asked again, at once. */
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> retry(@PathVariable UUID caseId, @PathVariable String material, Caller caller) {
        return cases.find(caseId, material, caller)
                .filter(it -> leads(it, caller))
                .switchIfEmpty(Mono.error(() -> Problem.of(403, "not-the-lead").asException()))
                .flatMap(it -> answers.askAgain(it, caller));
    }

    /** Of a source, only for what it is the source of. */
    private static SharedCase allowed(SharedCase it, Caller caller) {
        var theirs =
                it.asks().stream()
                        .filter(ask -> leads(it, caller) || isSource(ask, caller))
                        .toList();
        if (theirs.isEmpty() || it.approvalCase().staffing().recused().contains(caller.subject())) {
            throw Problem.of(403, "not-lead-nor-source").asException();
        }
        return new SharedCase(it.caseId(), it.approvalCase(), theirs);
    }

    private static boolean leads(SharedCase it, Caller caller) {
        return caller.is(Role.OFFICER)
                && it.filing().lead().equals(caller.bureau())
                && caller.worksIn(it.filing().region());
    }

    private static boolean isSource(SharedAsk ask, Caller caller) {
        var bureau = caller.bureau();
        return caller.is(Role.OFFICER) && bureau != null && ask.sources().contains(bureau);
    }

    private static void checkLength(String field, @Nullable String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw Problem.of(400, "text-too-long", most).at(field).asException();
        }
    }
}
