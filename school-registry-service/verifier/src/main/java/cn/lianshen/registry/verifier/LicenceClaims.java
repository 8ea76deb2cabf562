package cn.lianshen.registry.verifier;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a licence's QR code and its seal say of it, enough to judge it offline.
 *
 * @param institution whose it is
 * @param issue which of the institution's licences, from 1; each re-issue (换证) is the next
 * @param number digits of the licence number, 15 or, in the older scheme, 13
 * @param region GB/T 2260 code of the county that issued it
 * @param sealedOn when it was sealed
 * @param validFrom first day
 * @param validTo last day
 */
public record LicenceClaims(
        UUID institution,
        int issue,
        String number,
        String region,
        LocalDate sealedOn,
        LocalDate validFrom,
        LocalDate validTo) {
    private static final byte FORM = 1;
    private static final int LENGTH = 46;
    private static final Pattern NUMBER = Pattern.compile("\\d{15}|\\d{13}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");

    public LicenceClaims {
        if (!NUMBER.matcher(number).matches() || !REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("no licence: " + number + " of " + region);
        }
        if (issue < 1 || validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("issue " + issue + " until " + validTo);
        }
    }

    /** The payload of a token: 46 bytes, the first of them tells the form. */
    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(FORM)
                .put((byte) number.length())
                .putLong(institution.getMostSignificantBits())
                .putLong(institution.getLeastSignificantBits())
                .putInt(issue)
                .putLong(Long.parseLong(number))
                .putInt(Integer.parseInt(region))
                .putInt(day(sealedOn))
                .putInt(day(validFrom))
                .putInt(day(validTo))
                .array();
    }

    /** Empty for what is no such payload. */
    public static Optional<LicenceClaims> of(byte[] payload) {
        var bytes = ByteBuffer.wrap(payload);
        if (payload.length != LENGTH || bytes.get() != FORM) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(bytes));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static LicenceClaims read(ByteBuffer bytes) {
        var digits = bytes.get();
        var institution = new UUID(bytes.getLong(), bytes.getLong());
        var issue = bytes.getInt();
        var number = padded(bytes.getLong(), digits);
        var region = padded(bytes.getInt(), 6);
        return new LicenceClaims(
                institution,
                issue,
                number,
                region,
                LocalDate.ofEpochDay(bytes.getInt()),
                LocalDate.ofEpochDay(bytes.getInt()),
                LocalDate.ofEpochDay(bytes.getInt()));
    }

    private static String padded(long number, int digits) {
        var text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
