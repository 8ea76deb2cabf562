package cn.lianshen.approval.notice;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.print.Paper;
import cn.lianshen.print.Templates;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets a notice in type: the template of its kind, filled with what the case says. */
@Component
final class NoticePapers {
    private final Templates templates;
    private final NoticeFacts facts;
    private final Catalogue catalogue;

    NoticePapers(Templates noticeTemplates, NoticeFacts facts, Catalogue catalogue) {
        this.templates = noticeTemplates;
        this.facts = facts;
        this.catalogue = catalogue;
    }

    /** The notice as paper; the same notice gives the same paper. */
    Paper of(IssuedNotice notice) {
        var kind = notice.event().notice();
        var filing = notice.file().filing();
        var template = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Paper(
                templates.fill(template, facts.of(notice)),
                kind.title() + " " + notice.event().number(),
                catalogue.office(filing.region(), filing.lead()).name(),
                notice.entry().at());
    }
}
