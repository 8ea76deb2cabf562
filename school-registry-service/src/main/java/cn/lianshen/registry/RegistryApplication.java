package cn.lianshen.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The public register of licensed private schools (民办学校名录), built from the events of cases. */
@SpringBootApplication(proxyBeanMethods = false)
public class RegistryApplication {

    public static void main(String[] args) {
        SpringApplication.run(RegistryApplication.class, args);
    }
}
