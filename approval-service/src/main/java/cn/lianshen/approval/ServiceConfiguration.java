package cn.lianshen.approval;

import cn.lianshen.approval.catalogue.RuleSentences;
import cn.lianshen.approval.clock.ChinaTime;
import cn.lianshen.web.PublicPaths;
import cn.lianshen.web.problem.ProblemSentences;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import java.time.Clock;
import org.springframework.boot.r2dbc.autoconfigure.ConnectionFactoryOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.HttpResources;

/** What the whole service shares: the time, the threads, and the words of the rules. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    /** What anybody may read: the names behind the codes, and what holds in general. */
    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of(
                        "/api/v1/approval/catalogue",
                        "/api/v1/approval/catalogue/samples",
                        "/api/v1/approval/assessments",
                        "/api/v1/approval/figures/public",
                        "/api/v1/approval/publicities",
                        "/api/v1/approval/publicities/{caseId}")
                .answering("/api/v1/approval/publicities/{caseId}/objections");
    }

    /** Now, in the zone in which days begin and end. */
    @Bean
    Clock countyClock() {
        return Clock.system(ChinaTime.ZONE);
    }

    /**
     * The database is spoken to on the threads that serve HTTP: handing each request over to other
     * threads and back costs more than the work itself.
     */
    @Bean
    ConnectionFactoryOptionsBuilderCustomizer sharedThreads() {
        return options ->
                options.option(
                        PostgresqlConnectionFactoryProvider.LOOP_RESOURCES, HttpResources.get());
    }

    /** A rule that forbids something says so in its own words. */
    @Bean
    ProblemSentences problemSentences(RuleSentences sentences) {
        return sentences::of;
    }
}
