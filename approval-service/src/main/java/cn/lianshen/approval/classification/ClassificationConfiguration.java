package cn.lianshen.approval.classification;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.classification.RegistrationSeeds.WindowRow;
import cn.lianshen.approval.classification.domain.ClassifiedRegistration;
import cn.lianshen.seeds.SeedReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The choice of existing schools, by the dates of the seeds. */
@Configuration(proxyBeanMethods = false)
public class ClassificationConfiguration {

    private final RegistrationSeeds seeds =
            new SeedReader().object("classified-registration.yaml", RegistrationSeeds.class);

    @Bean
    public ClassifiedRegistration classifiedRegistration() {
        return new ClassifiedRegistration(
                seeds.windows().stream().map(WindowRow::toDomain).toList());
    }

    @Bean
    ConversionRules conversionRules(ClassifiedRegistration choice, Catalogue catalogue) {
        return new ConversionRules(choice, catalogue);
    }

    @Bean
    public RegistrationSentences registrationSentences() {
        return new RegistrationSentences(seeds);
    }
}
