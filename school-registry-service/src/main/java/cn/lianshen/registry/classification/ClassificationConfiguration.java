package cn.lianshen.registry.classification;

import cn.lianshen.registry.classification.domain.ChoiceWindow;
import cn.lianshen.registry.classification.domain.ChoiceWindows;
import cn.lianshen.seeds.SeedReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dates of the choice, from {@code seeds/classified-registration.yaml}. */
@Configuration(proxyBeanMethods = false)
class ClassificationConfiguration {

    @Bean
    ChoiceWindows choiceWindows() {
        var file = new SeedReader().object("classified-registration.yaml", WindowsFile.class);
        return new ChoiceWindows(file.windows().stream().map(WindowRow::toDomain).toList());
    }

    /** The file; steps and notes are for whoever applies, not for the register. */
    record WindowsFile(
            List<WindowRow> windows,
            List<Map<String, Object>> steps,
            List<Map<String, Object>> notes) {}

    record WindowRow(
            String region,
            LocalDate establishedBefore,
            LocalDate deadline,
            boolean confirm,
            @Nullable String note,
            String source,
            String confidence) {
        ChoiceWindow toDomain() {
            return new ChoiceWindow(region, establishedBefore, deadline, confirm, source);
        }
    }
}
