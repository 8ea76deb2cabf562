package cn.lianshen.registry.supervision;

import cn.lianshen.registry.supervision.domain.WorkingDays;
import cn.lianshen.seeds.SeedReader;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The national calendar of {@code seeds/calendar}, as far as it is announced. */
@Configuration(proxyBeanMethods = false)
class AnnouncedDays {

    @Bean
    WorkingDays workingDays() {
        var announced =
                new SeedReader()
                        .folder("calendar", Year.class).stream()
                                .filter(year -> year.status().equals("ANNOUNCED"))
                                .toList();
        var years = announced.stream().map(Year::year).collect(Collectors.toSet());
        return new WorkingDays(
                years,
                days(
                        announced,
                        it -> Stream.concat(it.daysOff().stream(), it.statutory().stream())),
                days(announced, it -> it.worked().stream()));
    }

    private static Set<LocalDate> days(
            List<Year> years, Function<Holiday, Stream<LocalDate>> which) {
        return years.stream()
                .flatMap(year -> year.holidays().stream())
                .flatMap(which)
                .collect(Collectors.toSet());
    }

    /** As much of a year's file as is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Year(int year, String status, List<Holiday> holidays) {}

    /** One holiday's days. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Holiday(List<LocalDate> daysOff, List<LocalDate> worked, List<LocalDate> statutory) {}
}
