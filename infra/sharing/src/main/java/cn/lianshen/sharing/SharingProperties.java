package cn.lianshen.sharing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The setting of the exchange.
 *
 * @param key what whoever asks sends as {@code X-Api-Key}
 */
@ConfigurationProperties("lianshen.sharing")
public record SharingProperties(@DefaultValue("lianshen-sharing") String key) {}
