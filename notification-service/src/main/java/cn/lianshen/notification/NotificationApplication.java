package cn.lianshen.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Tells founders and bureaus what happened to their cases (办件消息). */
@ConfigurationPropertiesScan
@SpringBootApplication(proxyBeanMethods = false)
public class NotificationApplication {

    public static void main(String[] args) {
        SpringApplication.run(NotificationApplication.class, args);
    }
}
