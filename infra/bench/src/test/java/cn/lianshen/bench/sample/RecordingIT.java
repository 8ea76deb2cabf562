package cn.lianshen.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.ApprovalServiceApplication;
import cn.lianshen.testkit.TestServers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Plays every story through the service, and records it. The recording is kept beside the build;
 * {@code -Dlianshen.sample=write} puts it where samples are made from, see README.
 */
@SpringBootTest(
        classes = ApprovalServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"lianshen.sweep.first=365d", "lianshen.outbox.enabled=false"})
@Import(RecordingIT.Time.class)
class RecordingIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int SPREAD_DAYS = 20;

    @LocalServerPort private int port;
    @Autowired private SetClock clock;
    @Autowired private Environment settings;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock();
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.register(registry, "approval");
    }

    @Test
    void every_story_can_be_told_and_the_sample_knows_all_of_their_ends()
            throws SQLException, IOException {
        var write = "write".equals(System.getProperty("lianshen.sample"));
        var told = new ArrayList<Template>();
        var random = new Random(4);
        try (var http = new StoryHttp(port);
                var records = new Records(settings)) {
            for (var story : Story.all()) {
                for (var time = 0; time < (write ? 2 : 1); time++) {
                    told.add(record(http, records, story, random));
                }
            }
        }
        Templates.write(
                told, Path.of(write ? "src/main/resources" : "target", "sample", "cases.json.gz"));
        assertThat(ends(Templates.recorded().all()))
                .as("record anew with -Dlianshen.sample=write")
                .isEqualTo(ends(told));
    }

    private Template record(StoryHttp http, Records records, Story story, Random random)
            throws SQLException {
        var school = SampleNames.place(story.region()) + "样例镇样例幼儿园";
        var founder = "样例举办者";
        var form = StoryForm.of(story, school, founder);
        var day = FIRST.plusDays(random.nextInt(SPREAD_DAYS));
        var caseId = new StoryTeller(http, clock, story, day, form, random).tell();
        return records.read(caseId, story, school, founder, form);
    }

    private static Set<List<String>> ends(List<Template> templates) {
        var ends = new HashSet<List<String>>();
        templates.forEach(one -> ends.add(List.of(one.region(), one.item(), one.state())));
        return ends;
    }
}
