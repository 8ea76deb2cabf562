package cn.lianshen.approval.classification;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.classification.domain.RegistrationNote;
import cn.lianshen.approval.classification.domain.RegistrationStep;
import cn.lianshen.approval.classification.domain.RegistrationWindow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code seeds/classified-registration.yaml} as it stands there. */
record RegistrationSeeds(List<WindowRow> windows, List<StepRow> steps, List<NoteRow> notes) {

    record WindowRow(
            String region,
            LocalDate establishedBefore,
            LocalDate deadline,
            boolean confirm,
            @Nullable String note,
            String source,
            Confidence confidence) {

        RegistrationWindow toDomain() {
            return new RegistrationWindow(region, establishedBefore, deadline, confirm, source);
        }
    }

    record StepRow(
            RegistrationStep code,
            String sentence,
            String sentenceEn,
            String source,
            Confidence confidence) {}

    record NoteRow(
            RegistrationNote code,
            boolean blocks,
            String sentence,
            String sentenceEn,
            String source,
            Confidence confidence) {}
}
