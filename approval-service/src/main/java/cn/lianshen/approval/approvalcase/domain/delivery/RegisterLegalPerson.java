package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.identifier.domain.CreditCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The registering bureau enters the legal person (法人登记) under a credit code of its own kind and
 * region.
 *
 * @param creditCode unified social credit code as typed
 */
public record RegisterLegalPerson(Actor actor, String creditCode, LocalDate on)
        implements CaseCommand {

    /** First two characters of a credit code by registering bureau. Source: GB 32100-2015. */
    private static final Map<String, String> PREFIXES =
            Map.of("MZ", "52", "SCJG", "91", "BB", "12");

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        return Registrations.refusal(approvalCase, actor)
                .or(() -> wrongCode(approvalCase.filing()))
                .map(Outcome::refused)
                .orElseGet(() -> registered(approvalCase.filing()));
    }

    private Optional<Refusal> wrongCode(ApplicationFiled filing) {
        var code = CreditCode.parse(creditCode);
        if (code.isEmpty()) {
            return Optional.of(Refusal.invalid("invalid-credit-code", "creditCode"));
        }
        var prefix = PREFIXES.getOrDefault(filing.registrar(), "");
        if (!code.get().prefix().equals(prefix)) {
            return Optional.of(
                    Refusal.invalid("credit-code-of-other-registrar", "creditCode", prefix));
        }
        return code.get().region().equals(filing.region())
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(
                                "credit-code-of-other-region", "creditCode", filing.region()));
    }

    private Outcome registered(ApplicationFiled filing) {
        return Outcome.recorded(
                new LegalPersonRegistered(
                        filing.institutionId(), filing.registrar(), creditCode, on));
    }
}
