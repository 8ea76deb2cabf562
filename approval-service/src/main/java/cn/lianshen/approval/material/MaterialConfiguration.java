package cn.lianshen.approval.material;

import cn.lianshen.files.FileStore;
import cn.lianshen.files.FileStores;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where documents lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaterialProperties.class)
class MaterialConfiguration {

    @Bean
    FileStore documentStore(FileStores stores) {
        return stores.area("documents");
    }
}
