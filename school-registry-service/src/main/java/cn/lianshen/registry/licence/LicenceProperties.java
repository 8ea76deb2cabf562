package cn.lianshen.registry.licence;

import cn.lianshen.seal.SealAlgorithm;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How licences are made and checked.
 *
 * @param publicUrl where citizens reach the gateway; stands in the QR codes, so change it never
 * @param keys folder of the seals' keys
 * @param algorithm of the seals on PDF, QR codes and lists; OFD is always sealed with SM2
 * @param sealCaption what stands below the star in the seals' pictures
 * @param fonts folders in which the fonts lie, at any depth
 * @param threads that print and seal, and as many that check files
 * @param waiting how many may wait for either; more are told to come again
 * @param pressEvery pause between two licences that are made beforehand; zero makes none
 * @param busy share of the machine's processors in use above which none is made beforehand
 * @param lease how long somebody who began to make one may take before another tries
 * @param idle how long to rest when nothing is left to make
 * @param listHolds how long a revocation list says that it is young
 * @param listKept how long one is given out before it is made anew
 */
@Validated
@ConfigurationProperties("lianshen.licence")
public record LicenceProperties(
        @NotNull String publicUrl,
        @NotNull Path keys,
        @DefaultValue("EC_P256") @NotNull SealAlgorithm algorithm,
        @DefaultValue("样章") @NotNull String sealCaption,
        @DefaultValue({"/usr/share/fonts", "/usr/local/share/fonts"}) @NotEmpty List<Path> fonts,
        @DefaultValue("1") @Positive int threads,
        @DefaultValue("20") @Positive int waiting,
        @DefaultValue("500ms") @NotNull Duration pressEvery,
        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1") double busy,
        @DefaultValue("5m") @NotNull Duration lease,
        @DefaultValue("10s") @NotNull Duration idle,
        @DefaultValue("24h") @NotNull Duration listHolds,
        @DefaultValue("1m") @NotNull Duration listKept) {

    /** The address that a QR code leads to: a page of the portal. */
    String page(String token) {
        return publicUrl + "/verify?token=" + token;
    }
}
