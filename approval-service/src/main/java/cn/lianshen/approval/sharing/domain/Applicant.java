package cn.lianshen.approval.sharing.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an application says of those whom sources are asked about; null where it says nothing.
 *
 * @param licence number of the licence that the school holds now
 * @param preparation number of the approval of preparation
 */
public record Applicant(
        @Nullable String founder,
        @Nullable String citizenNumber,
        @Nullable String creditCode,
        @Nullable String school,
        @Nullable String address,
        @Nullable String legalRepresentative,
        @Nullable String principal,
        @Nullable String licence,
        @Nullable String preparation) {}
