package cn.lianshen.registry.institution.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an institution, as far as the register keeps it. */
public sealed interface Happening {

    /**
     * 发证、换证、延续: a licence, with all that it publishes by law.
     *
     * @param act item or sub-type of the case, e.g. {@code PS05a}; null when it is not known
     * @param predecessor institution in whose place this one is licensed (分立、合并)
     */
    record LicenceIssued(
            String number,
            String name,
            String kind,
            String classification,
            String address,
            List<String> founders,
            String legalRepresentative,
            String principal,
            String issuer,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable String registrar,
            @Nullable String act,
            @Nullable UUID predecessor)
            implements Happening {
        public LicenceIssued {
            founders = List.copyOf(founders);
        }
    }

    /** 设立登记 */
    record LegalPersonRegistered(String registrar, String creditCode) implements Happening {}

    /** 变更登记 */
    record RegistrationAmended(String registrar) implements Happening {}

    /** 注销登记 */
    record LegalPersonDeregistered(String registrar) implements Happening {}

    /** 不予登记; kept, and not published. */
    record RegistrationRefused(String registrar) implements Happening {}

    /** 批准终止; the licence is still to be handed back. */
    record TerminationApproved(String number) implements Happening {}

    /** 批复: any other reply, e.g. the approval of preparation. */
    record ReplyIssued(String document, String number, @Nullable LocalDate validTo)
            implements Happening {}

    /** 交回办学许可证 */
    record LicenceHandedBack() implements Happening {}

    /**
     * 吊销、撤销、注销、撤回.
     *
     * @param article of the law
     * @param act item or sub-type of the case whose permission it was; null when it is not known
     */
    record PermissionEnded(LicenceEnd how, String article, @Nullable String act)
            implements Happening {}

    /**
     * 分立、合并: another institution was licensed in place of this one.
     *
     * @param act {@code PS03} or {@code PS04}
     */
    record Succeeded(UUID successor, String act) implements Happening {}

    /** 年检结论 */
    record InspectionConcluded(int year, String result) implements Happening {}

    /**
     * 补录: a school licensed before this register began, as an officer entered it.
     *
     * @param classification null when the school has not chosen yet
     * @param establishedOn 正式设立日期
     * @param campuses addresses of further campuses (校区)
     */
    record SchoolEntered(
            String number,
            String name,
            String kind,
            @Nullable String classification,
            LocalDate establishedOn,
            String address,
            List<String> campuses,
            List<String> founders,
            String legalRepresentative,
            String principal,
            String issuer,
            LocalDate validFrom,
            LocalDate validTo,
            String registrar,
            @Nullable String creditCode,
            @Nullable LocalDate registeredOn)
            implements Happening {
        public SchoolEntered {
            campuses = List.copyOf(campuses);
            founders = List.copyOf(founders);
        }
    }

    /** 补录更正: what an officer entered before is different from a day on. */
    record SchoolRestated(SchoolEntered school) implements Happening {}

    /** 选择登记类型: an existing school chose, as an officer entered it. */
    record ClassificationChosen(String classification) implements Happening {}
}
