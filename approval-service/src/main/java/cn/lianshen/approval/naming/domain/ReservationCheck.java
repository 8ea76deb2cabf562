package cn.lianshen.approval.naming.domain;

import java.time.LocalDate;
import java.util.stream.Stream;

/** NM07, NM08: the registrar keeps the name before the school is applied for. */
final class ReservationCheck implements NamingCheck {

    private static final String FIELD = "school.nameReservedOn";

    @Override
    public Stream<Fault> faults(ProposedName name, NameParts parts, Place here) {
        LocalDate reservedOn = name.surroundings().reservedOn();
        if (!name.founds()) {
            return Stream.empty();
        }
        boolean missing = reservedOn == null || reservedOn.isAfter(name.on());
        Stream<Fault> kept =
                reservedOn == null
                        ? Stream.empty()
                        : kept(name, new NameReservation(reservedOn, true));
        return Stream.of(
                        Fault.when(missing, "NM07", "pre-approval"),
                        Fault.when(missing, "NM08", "reservation"),
                        kept)
                .flatMap(faults -> faults)
                .map(fault -> fault.at(FIELD));
    }

    private static Stream<Fault> kept(ProposedName name, NameReservation reservation) {
        String last = reservation.lastDay().toString();
        boolean lapsed = reservation.lapsedOn(name.on());
        boolean mayLapse =
                name.item().equals("PS01") && reservation.mayLapseInPreparation(name.on());
        return Stream.concat(
                Fault.when(lapsed, "NM08", "reservation-lapsed", last),
                Fault.when(!lapsed && mayLapse, "NM08", "reservation-may-lapse", last));
    }
}
