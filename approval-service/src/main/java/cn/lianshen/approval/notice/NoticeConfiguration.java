package cn.lianshen.approval.notice;

import cn.lianshen.cipher.store.SealedColumn;
import cn.lianshen.print.Fonts;
import cn.lianshen.print.Printer;
import cn.lianshen.print.Templates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The press: fonts, templates, and threads of its own, so that no event loop ever waits for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeProperties.class)
class NoticeConfiguration {
    private static final int KEPT_SECONDS = 60;

    @Bean
    Fonts noticeFonts(NoticeProperties settings) {
        return Fonts.in(settings.fonts());
    }

    @Bean
    Printer noticePrinter(Fonts noticeFonts) {
        return new Printer(noticeFonts);
    }

    @Bean
    Templates noticeTemplates() {
        return new Templates("notices/");
    }

    @Bean
    SealedColumn noticeContentsColumn() {
        return PostgresNoticeArchive.CONTENT;
    }

    @Bean(destroyMethod = "dispose")
    Scheduler noticeThreads(NoticeProperties settings) {
        return Schedulers.newBoundedElastic(
                settings.threads(), settings.waiting(), "notices", KEPT_SECONDS, true);
    }
}
