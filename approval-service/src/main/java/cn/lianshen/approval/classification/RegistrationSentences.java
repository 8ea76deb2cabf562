package cn.lianshen.approval.classification;

import static java.util.stream.Collectors.toMap;

import cn.lianshen.approval.classification.RegistrationSeeds.NoteRow;
import cn.lianshen.approval.classification.RegistrationSeeds.StepRow;
import cn.lianshen.approval.classification.domain.RegistrationNote;
import cn.lianshen.approval.classification.domain.RegistrationStep;
import cn.lianshen.seeds.WrongSeed;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a step or a note says to the applicant, with its source. */
public final class RegistrationSentences {

    /** One sentence in the language asked for. */
    public record Said(String sentence, String source) {}

    private final Map<RegistrationStep, StepRow> steps;
    private final Map<RegistrationNote, NoteRow> notes;

    /**
     * Takes the texts as they are.
     *
     * @throws WrongSeed if a step or a note has no text
     */
    RegistrationSentences(RegistrationSeeds seeds) {
        steps = seeds.steps().stream().collect(toMap(StepRow::code, Function.identity()));
        notes = seeds.notes().stream().collect(toMap(NoteRow::code, Function.identity()));
        for (RegistrationStep step : RegistrationStep.values()) {
            row(steps, step);
        }
        for (RegistrationNote note : RegistrationNote.values()) {
            row(notes, note);
        }
    }

    public Said of(RegistrationStep step, Locale locale) {
        StepRow row = row(steps, step);
        return new Said(english(locale) ? row.sentenceEn() : row.sentence(), row.source());
    }

    public Said of(RegistrationNote note, Locale locale) {
        NoteRow row = row(notes, note);
        return new Said(english(locale) ? row.sentenceEn() : row.sentence(), row.source());
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static <K, R> R row(Map<K, R> rows, K code) {
        R row = rows.get(code);
        if (row == null) {
            throw new WrongSeed("classified-registration.yaml", "no row for " + code);
        }
        return row;
    }
}
