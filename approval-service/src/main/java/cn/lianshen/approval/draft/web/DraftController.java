package cn.lianshen.approval.draft.web;

import cn.lianshen.approval.draft.DraftLine;
import cn.lianshen.approval.draft.Drafts;
import cn.lianshen.web.Caller;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.Role;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A founder's own drafts. Another's draft is not found. */
@RestController
@RequestMapping("/api/v1/approval/drafts")
final class DraftController {
    private final Drafts drafts;
    private final DraftViews views;
    private final JsonBodies bodies;

    DraftController(Drafts drafts, DraftViews views, JsonBodies bodies) {
        this.drafts = drafts;
        this.bodies = bodies;
        this.views = views;
    }

    /** 201 when made, 200 when changed; the version is the {@code ETag}. */
    @PutMapping(path = "/{draftId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "保存草稿（内容可以不完整） Save a draft, complete or not",
            description =
                    "If-None-Match: * 新建；If-Match: \"7\" 在第 7 版上保存。"
                            + " If-None-Match: * makes one, If-Match: \"7\" saves on top of it.",
            parameters = {
                @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, example = "*"),
                @Parameter(name = "If-Match", in = ParameterIn.HEADER, example = "\"7\"")
            },
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(type = "object"))))
    Mono<ResponseEntity<SavedDraft>> save(
            @PathVariable UUID draftId,
            Caller caller,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
            @RequestBody byte[] body) {
        if (!caller.is(Role.FOUNDER)) {
            throw Problem.of(403, "not-a-founder").asException();
        }
        var condition = SaveCondition.of(headers);
        var draft = DraftBody.read(body, bodies);
        var locale = ProblemLanguage.of(headers);
        return drafts.save(caller.subject(), draftId, condition.seen(), draft.text())
                .map(saving -> views.saved(draftId, saving, draft.form(), locale))
                .map(saved -> answer(saved, condition.seen() == 0 ? 201 : 200));
    }

    /** The caller's drafts that are not filed, newest first. */
    @GetMapping
    Flux<DraftLine> list(Caller caller) {
        return drafts.list(caller.subject());
    }

    /** With its version as {@code ETag}. */
    @GetMapping("/{draftId}")
    Mono<ResponseEntity<DraftView>> one(
            @PathVariable UUID draftId,
            Caller caller,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return drafts.find(caller.subject(), draftId)
                .map(draft -> views.view(draft, ProblemLanguage.of(headers)))
                .map(view -> ResponseEntity.ok().eTag(EntityTag.of(view.version())).body(view))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    /** Gone for good, in every version. */
    @DeleteMapping("/{draftId}")
    Mono<ResponseEntity<Void>> delete(@PathVariable UUID draftId, Caller caller) {
        return drafts.delete(caller.subject(), draftId)
                .filter(deleted -> deleted)
                .map(_ -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private static ResponseEntity<SavedDraft> answer(SavedDraft saved, int status) {
        return ResponseEntity.status(status).eTag(EntityTag.of(saved.version())).body(saved);
    }
}
