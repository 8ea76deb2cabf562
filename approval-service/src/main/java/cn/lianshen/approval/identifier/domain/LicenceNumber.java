package cn.lianshen.approval.identifier.domain;

/**
 * School licence number (办学许可证编号) of the 15-digit scheme: issuing body (1), region (6), level (1),
 * serial (7), written 教民…号.
 *
 * <p>The meaning of the first digit is a code list of the county, since its published reading is
 * not confirmed. Source: 教发厅〔2008〕2号, as far as it is public.
 */
public record LicenceNumber(String value) {

    /** Serials run from 1 to 9 999 999 within one region and level. */
    public static LicenceNumber of(int issuingBody, String region, int level, long serial) {
        return new LicenceNumber("教民%d%s%d%07d号".formatted(issuingBody, region, level, serial));
    }
}
