package cn.lianshen.registry.licence;

import cn.lianshen.print.Fonts;
import cn.lianshen.print.Printer;
import cn.lianshen.print.Templates;
import cn.lianshen.seal.FolderSealKeys;
import cn.lianshen.seal.SealFolder;
import cn.lianshen.seal.SealKeys;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Fonts, templates, keys and threads; nothing is looked for before it is needed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LicenceProperties.class)
class LicenceConfiguration {
    private static final int KEPT_SECONDS = 60;

    /** Keys from a folder, unless the service has them from elsewhere. */
    @Bean
    @ConditionalOnMissingBean
    SealKeys sealKeys(LicenceProperties settings, Clock clock) {
        return new FolderSealKeys(new SealFolder(settings.keys()), clock);
    }

    @Bean
    Fonts licenceFonts(LicenceProperties settings) {
        return Fonts.in(settings.fonts());
    }

    @Bean
    Templates licenceTemplates() {
        return new Templates("licences/");
    }

    @Bean
    PdfFace pdfFace(Templates licenceTemplates, Fonts licenceFonts) {
        return new PdfFace(licenceTemplates, new Printer(licenceFonts));
    }

    @Bean
    OfdFace ofdFace(Fonts licenceFonts) {
        return new OfdFace(licenceFonts);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler licenceThreads(LicenceProperties settings) {
        return threads(settings, "licences");
    }

    /** Apart from those that make: whoever floods the checks hinders no school. */
    @Bean(destroyMethod = "dispose")
    Scheduler verifyThreads(LicenceProperties settings) {
        return threads(settings, "verify");
    }

    private static Scheduler threads(LicenceProperties settings, String name) {
        return Schedulers.newBoundedElastic(
                settings.threads(), settings.waiting(), name, KEPT_SECONDS, true);
    }
}
