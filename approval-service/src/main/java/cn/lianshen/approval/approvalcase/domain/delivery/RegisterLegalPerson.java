package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.identifier.domain.CreditCode;
import java.time.LocalDate;
import java.util.Map;

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
    public Outcome decide(ApprovalCase it) {
        var code = CreditCode.parse(creditCode);
        var bureau = String.valueOf(actor.bureau());
        var prefix = PREFIXES.getOrDefault(bureau, "");
        var region = it.filing().region();
        return Registrations.check(it, actor, Registration.Act.CREATE)
                .and(code.isPresent(), Refusal.invalid("invalid-credit-code", "creditCode"))
                .and(
                        code.filter(c -> c.prefix().equals(prefix)).isPresent(),
                        Refusal.invalid("credit-code-of-other-registrar", "creditCode", prefix))
                .and(
                        code.filter(c -> c.region().equals(region)).isPresent(),
                        Refusal.invalid("credit-code-of-other-region", "creditCode", region))
                .then(
                        () ->
                                Outcome.recorded(
                                        new LegalPersonRegistered(
                                                it.filing().institutionId(),
                                                bureau,
                                                creditCode,
                                                on)));
    }
}
