package cn.lianshen.approval.draft.web;

import cn.lianshen.approval.draft.Draft;
import cn.lianshen.approval.draft.DraftProperties;
import cn.lianshen.approval.draft.Saving;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts drafts and the ends of savings into answers. */
@Component
final class DraftViews {
    private final DraftHints hints;
    private final JsonBodies bodies;
    private final DraftProperties settings;

    DraftViews(DraftHints hints, JsonBodies bodies, DraftProperties settings) {
        this.hints = hints;
        this.bodies = bodies;
        this.settings = settings;
    }

    DraftView view(Draft draft, Locale locale) {
        var form = bodies.read(draft.content().getBytes(StandardCharsets.UTF_8), JsonNode.class);
        return new DraftView(
                draft.draftId(),
                draft.version(),
                draft.createdAt(),
                draft.savedAt(),
                draft.savedAt().plus(settings.keep()),
                draft.filedAs(),
                hints.of(form, locale),
                draft.content());
    }

    SavedDraft saved(UUID draftId, Saving saving, JsonNode form, Locale locale) {
        return switch (saving) {
            case Saving.Saved(var version, var at) ->
                    new SavedDraft(
                            draftId, version, at, at.plus(settings.keep()), hints.of(form, locale));
            case Saving.Stale(var current) -> throw stale(current).asException();
            case Saving.NotFound() -> throw Problem.notFound().asException();
            case Saving.Filed(var caseId) ->
                    throw Problem.of(409, "draft-filed").with("caseId", caseId).asException();
            case Saving.TooMany(var most) ->
                    throw Problem.of(409, "too-many-drafts", most).asException();
        };
    }

    private static Problem stale(int current) {
        return Problem.of(412, "stale-version", current)
                .at("If-Match")
                .with("currentVersion", current)
                .header("ETag", EntityTag.of(current));
    }
}
