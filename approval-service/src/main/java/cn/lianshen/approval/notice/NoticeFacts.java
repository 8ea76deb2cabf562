package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.ReasonLine;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeRules;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.clock.ChinaTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a template is filled with: the notice, the application, the office, {@code it} (the event
 * that it tells of), {@code last} (the last event of each kind before it, {@code
 * last['clock-paused']}), {@code earlier} (the number of the last notice of each kind before it),
 * and {@code say}, which puts codes and days into words.
 */
@Component
final class NoticeFacts {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Catalogue catalogue;
    private final JsonMapper json;

    NoticeFacts(Catalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    Map<String, Object> of(IssuedNotice notice) {
        var all = new HashMap<String, Object>();
        var filing = notice.file().filing();
        notice(all, notice);
        office(all, filing);
        application(all, notice.file());
        all.put("it", fields(notice.cause().event()));
        all.put("last", last(notice.before()));
        all.put("earlier", earlier(notice.before()));
        all.put("reasons", reasons(notice));
        all.put("rows", new MaterialRows(catalogue, filing).of(notice));
        all.put("delivered", Delivered.before(notice));
        all.put("say", new NoticeWords(catalogue, filing));
        return all;
    }

    /** What is said of one material stands in its line of the list. */
    private static List<String> reasons(IssuedNotice notice) {
        return Sentences.of(notice.cause().masked().confidential()).stream()
                .filter(line -> ReasonLine.of(line).material() == null)
                .toList();
    }

    private static void notice(Map<String, Object> all, IssuedNotice notice) {
        var kind = notice.event().notice();
        all.put("kind", kind.name());
        all.put("title", kind.title());
        all.put("number", notice.event().number());
        all.put("date", NoticeWords.words(notice.issuedOn()));
        all.put("remedies", NoticeRules.tellsRemedies(kind));
        all.put("law", LawTitles.formal(kind.basis()));
    }

    private void office(Map<String, Object> all, ApplicationFiled filing) {
        var office = catalogue.office(filing.region(), filing.lead());
        all.put("office", office.name());
        all.put("reviewBody", office.reviewBody());
        all.put("court", office.court());
    }

    private void application(Map<String, Object> all, CaseFile file) {
        var filing = file.filing();
        var item = catalogue.item(filing.item());
        var change = filing.change() == null ? null : item.change(filing.change());
        all.put("caseNumber", filing.caseNumber());
        all.put("filing", fields(filing));
        all.put("matter", change == null ? item.name() : item.name() + "（" + change.name() + "）");
        all.put(
                "matterLaw",
                LawTitles.formal(change == null ? item.legalBasis() : change.legalBasis()));
        all.put("filedOn", NoticeWords.words(ChinaTime.dayOf(file.history().getFirst().at())));
        all.put("form", form(file.history().getFirst().confidential()));
    }

    /** What the applicant has told, as far as it was not erased. */
    private FormFacts form(@Nullable String text) {
        return text == null ? FormFacts.ERASED : FormFacts.of(json.readTree(text));
    }

    /** The later of two events of a kind stands. */
    private Map<String, Object> last(List<CaseEntry> before) {
        var last = new HashMap<String, Object>();
        before.stream()
                .map(CaseEntry::event)
                .forEach(event -> last.put(kebab(event.getClass()), fields(event)));
        return last;
    }

    private static Map<String, String> earlier(List<CaseEntry> before) {
        var numbers = new HashMap<String, String>();
        before.forEach(
                entry -> {
                    if (entry.event() instanceof NoticeIssued told) {
                        numbers.put(told.notice().name(), told.number());
                    }
                });
        return numbers;
    }

    private Map<String, Object> fields(Object event) {
        return json.convertValue(event, FIELDS);
    }

    private static String kebab(Class<?> event) {
        return event.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
