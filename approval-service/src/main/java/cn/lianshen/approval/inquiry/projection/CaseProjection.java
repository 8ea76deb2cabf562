package cn.lianshen.approval.inquiry.projection;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseHistory;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.clock.ChinaTime;
import cn.lianshen.approval.inquiry.BlindIndex;
import cn.lianshen.approval.inquiry.SearchTerms;
import cn.lianshen.approval.inquiry.domain.Lamp;
import cn.lianshen.approval.inquiry.domain.Moment;
import cn.lianshen.approval.inquiry.domain.NameText;
import cn.lianshen.approval.inquiry.domain.Tallies;
import cn.lianshen.approval.inquiry.domain.Tally;
import cn.lianshen.approval.inquiry.projection.ProjectedCase.TaskLamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the read side keeps of a case, from its whole history and nothing else. */
@Component
final class CaseProjection {
    private final FiledForm forms;
    private final BlindIndex blind;
    private final Catalogue catalogue;
    private final Calendars calendars;

    CaseProjection(FiledForm forms, BlindIndex blind, Catalogue catalogue, Calendars calendars) {
        this.forms = forms;
        this.blind = blind;
        this.catalogue = catalogue;
        this.calendars = calendars;
    }

    ProjectedCase of(CaseHistory history) {
        var entries = history.entries();
        var moments = Moment.of(entries.stream().map(CaseEntry::event).toList());
        return of(history, moments, moments.getLast().after());
    }

    private ProjectedCase of(CaseHistory history, List<Moment> moments, ApprovalCase it) {
        var filing = it.filing();
        var names = forms.names(history);
        var school = names.school() == null ? licensed(it) : names.school();
        var name = NameText.of(school == null ? "" : school);
        var bureaus = filing.involved();
        return new ProjectedCase(
                history.caseId(),
                filing.caseNumber(),
                filing.region(),
                history.entries().getFirst().at(),
                bureaus,
                school,
                name.key(),
                names.founder() == null ? null : blind.founder(names.founder()),
                terms(filing, name, bureaus),
                it.version(),
                it.state().name(),
                due(it),
                lamps(it, filing.region()),
                tallies(history, moments, filing.region()),
                it.staffing().officers());
    }

    private List<TaskLamp> lamps(ApprovalCase it, String region) {
        var rule = catalogue.profile(region).alarms().rule();
        var officers = it.staffing().officers();
        return Lamp.of(it, rule, calendars.forRegion(region)).stream()
                .map(lamp -> TaskLamp.of(lamp, officers.get(lamp.task().bureau())))
                .toList();
    }

    private static List<String> terms(
            ApplicationFiled filing, NameText name, List<String> bureaus) {
        return new SearchTerms(filing.region())
                .of(name, bureaus, filing.item(), filing.kind(), filing.classification());
    }

    private List<String> tallies(CaseHistory history, List<Moment> moments, String region) {
        var days = history.entries().stream().map(entry -> day(entry.at())).toList();
        return Tallies.of(moments, days, calendars.forRegion(region)).stream()
                .map(Tally::text)
                .toList();
    }

    private static LocalDate day(Instant at) {
        return ChinaTime.dayOf(at);
    }

    private static @Nullable String licensed(ApprovalCase it) {
        var licence = it.licence();
        return licence == null ? null : licence.schoolName();
    }

    private static @Nullable LocalDate due(ApprovalCase it) {
        return OpenTask.of(it).stream()
                .map(OpenTask::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
