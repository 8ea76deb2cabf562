package cn.lianshen.registry.verifier;

import static cn.lianshen.registry.verifier.County.CANGNAN;
import static cn.lianshen.registry.verifier.County.LONGGANG;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.seal.Pem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckLicenceTest {
    @TempDir private Path folder;
    @TempDir private Path place;
    @TempDir private Path strangers;

    @Test
    void a_file_is_checked_with_nothing_but_the_anchors() throws IOException {
        var county = County.in(folder);
        var sealed = county.pdf(County.licence(CANGNAN), CANGNAN);
        var anchors = folder.resolve("anchors.pem").toString();
        var file = Files.write(place.resolve("licence.pdf"), sealed).toString();
        assertThat(run(anchors, file)).isZero();
        assertThat(run(anchors, file, "county=330327")).isZero();
        assertThat(run(anchors, file, "county=330383")).isEqualTo(1);
        sealed[sealed.length / 2] ^= 1;
        Files.write(place.resolve("licence.pdf"), sealed);
        assertThat(run(anchors, file)).isEqualTo(1);
    }

    @Test
    void a_token_is_checked_with_the_countys_certificates() throws IOException {
        var county = County.in(folder);
        var token = LicenceToken.signed(county.key(CANGNAN), County.licence(CANGNAN));
        var anchors = folder.resolve("anchors.pem").toString();
        var certificates =
                Files.writeString(
                        place.resolve("certificates.pem"),
                        Pem.ofCertificates(county.keys().certificates()));
        assertThat(run(anchors, token, "certificates=" + certificates)).isZero();
        assertThat(run(anchors, token)).isEqualTo(1);
    }

    @Test
    void what_is_not_there_or_not_said_is_not_understood() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("nowhere.pem", "nothing.pdf")).isEqualTo(2);
    }

    @Test
    void each_of_what_may_be_wrong_is_told_apart_without_a_register() throws IOException {
        var county = County.in(folder);
        var claims = County.licence(CANGNAN);
        var whole = county.pdf(claims, CANGNAN);
        assertThat(told(whole)).startsWith("GENUINE").endsWith("NO_LIST");
        assertThat(told(whole, "list=" + list(county, claims))).startsWith("REVOKED");
        assertThat(told(whole, "county=330383")).startsWith("OTHER_COUNTY");
        assertThat(told(county.pdf(County.over(claims), CANGNAN))).startsWith("LAPSED");
        assertThat(told(County.in(strangers).pdf(claims, CANGNAN))).startsWith("FOREIGN_SIGNATURE");
        assertThat(told(county.pdf(claims, LONGGANG))).startsWith("FOREIGN_SIGNATURE");
        whole[whole.length / 2] ^= 1;
        assertThat(told(whole)).startsWith("TAMPERED");
        assertThat(told("a picture".getBytes(UTF_8))).startsWith("NOT_A_LICENCE");
    }

    @Test
    void a_list_that_is_not_the_countys_is_not_understood() throws IOException {
        var county = County.in(folder);
        var claims = County.licence(CANGNAN);
        var forged = list(County.in(strangers), claims);
        assertThat(told(county.pdf(claims, CANGNAN), "list=" + forged)).contains("no list");
    }

    /** The line that is printed for a file. */
    private String told(byte[] file, String... options) throws IOException {
        var path = Files.write(place.resolve("licence"), file).toString();
        var anchors = folder.resolve("anchors.pem").toString();
        var words = Stream.concat(Stream.of(anchors, path), Stream.of(options));
        var out = new ByteArrayOutputStream();
        CheckLicence.run(
                InstantSource.fixed(County.NOW),
                new PrintStream(out, true, UTF_8),
                words.toArray(String[]::new));
        return out.toString(UTF_8).strip();
    }

    /** A list of the county, in which the licence is revoked. */
    private Path list(County county, LicenceClaims claims) throws IOException {
        var day = LocalDate.of(2026, 11, 22);
        var entry =
                new RevocationList.Entry(
                        claims.institution(), claims.issue(), claims.number(), "REVOKED", day);
        var until = County.NOW.plus(Duration.ofDays(1));
        var list = new RevocationList(CANGNAN, County.NOW, until, List.of(entry));
        var sealed = list.sealed(county.key(CANGNAN));
        return Files.writeString(
                place.resolve("list.json"), JsonMapper.shared().writeValueAsString(sealed));
    }

    private static int run(String... arguments) {
        return CheckLicence.run(
                InstantSource.fixed(County.NOW),
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
                arguments);
    }
}
