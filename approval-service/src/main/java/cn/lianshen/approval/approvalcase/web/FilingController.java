package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.Deputies;
import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.approval.approvalcase.filing.FileCase;
import cn.lianshen.approval.approvalcase.filing.FilingForm;
import cn.lianshen.approval.approvalcase.filing.FilingRequest;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a founder files one joint application. */
@RestController
final class FilingController {
    private final FileCase fileCase;
    private final Deputies deputies;
    private final JsonBodies bodies;

    FilingController(FileCase fileCase, Deputies deputies, JsonBodies bodies) {
        this.fileCase = fileCase;
        this.deputies = deputies;
        this.bodies = bodies;
    }

    /**
     * Files once per {@code Idempotency-Key}; the bytes are taken raw since the key covers them.
     */
    @PostMapping(path = "/api/v1/approval/cases", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "提交一份联合审批申请 File one joint application",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(schema = @Schema(implementation = FilingForm.class))))
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CaseReceipt.class)))
    Mono<ResponseEntity<byte[]>> file(IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        if (!caller.is(Role.FOUNDER)) {
            throw Problem.of(403, "not-a-founder").asException();
        }
        var form = bodies.read(body, FilingForm.class);
        return agent(caller, form)
                .map(agent -> new FilingRequest(caller.subject(), key, body, form, agent))
                .defaultIfEmpty(new FilingRequest(caller.subject(), key, body, form, null))
                .flatMap(fileCase::file)
                .map(FilingReplies::of);
    }

    /** Empty when founders file themselves. */
    private Mono<AgentAppointed> agent(Caller caller, FilingForm form) {
        var agent = caller.agent();
        if (agent == null) {
            return Mono.empty();
        }
        return Mono.justOrEmpty(form.draftId())
                .flatMap(draft -> deputies.appointment(caller.subject(), draft, agent))
                .switchIfEmpty(
                        Mono.error(
                                () ->
                                        Problem.of(403, "mandate-does-not-cover")
                                                .at("draftId")
                                                .asException()));
    }
}
