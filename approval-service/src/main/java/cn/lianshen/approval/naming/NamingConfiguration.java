package cn.lianshen.approval.naming;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.naming.NamingSeeds.Characters;
import cn.lianshen.approval.naming.domain.NamingRules;
import cn.lianshen.seeds.SeedReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The naming rules and their sentences, by the words of the seeds. */
@Configuration(proxyBeanMethods = false)
public class NamingConfiguration {

    private final SeedReader reader = new SeedReader();
    private final NamingSeeds seeds = reader.object("naming-rules.yaml", NamingSeeds.class);

    @Bean
    public NamingRules namingRules(Catalogue catalogue) {
        Characters characters = reader.object("standard-characters.yaml", Characters.class);
        return NamingTables.rules(seeds, characters, catalogue);
    }

    @Bean
    public NamingSentences namingSentences() {
        return new NamingSentences(seeds);
    }
}
