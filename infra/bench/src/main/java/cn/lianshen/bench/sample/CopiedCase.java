package cn.lianshen.bench.sample;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case made from a template.
 *
 * @param founder number of the person
 * @param weeks by which its days lie behind those of the template; negative
 */
public record CopiedCase(
        Template template,
        UUID caseId,
        String caseNumber,
        int founder,
        String schoolName,
        int weeks,
        int seconds) {

    /** When it was filed, RFC 3339. */
    public String filedAt() {
        return shift().moment(template.events().getFirst().at());
    }

    /** A day of the template, moved. */
    public LocalDate day(String templateDay) {
        return LocalDate.parse(templateDay).plusWeeks(weeks);
    }

    Shift shift() {
        return new Shift(this);
    }
}
