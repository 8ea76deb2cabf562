package cn.lianshen.approval;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts approval-service. */
@SpringBootApplication(proxyBeanMethods = false)
public class ApprovalServiceApplication {

    /** Starts the service; every setting is an environment variable, see application.yml. */
    public static void main(String[] args) {
        SpringApplication.run(ApprovalServiceApplication.class, args);
    }
}
