package cn.lianshen.registry.licence;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.licence.SealedLicence.Format;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Licences in the database, beside what they are made from; each is checked when it is read. */
@Component
final class PostgresLicenceShelf implements LicenceShelf {
    private static final String KEEP =
            """
            WITH kept AS (
                INSERT INTO licence_files (institution_id, issue, copy, format, sealed_at, key_ids, content, sha256)
                VALUES {rows} ON CONFLICT DO NOTHING)
            UPDATE licence_issues SET sealed = true WHERE institution_id = :id AND issue = :issue
            """;
    private static final String FIND =
            """
            SELECT content, sha256 FROM licence_files
            WHERE institution_id = :id AND issue = :issue AND copy = :copy AND format = :format
            """;

    private final DatabaseClient database;

    PostgresLicenceShelf(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> keep(UUID institution, int issue, SealedLicence licence) {
        var files = licence.files();
        var rows = IntStream.range(0, files.size()).mapToObj(PostgresLicenceShelf::row);
        var statement =
                database.sql(KEEP.replace("{rows}", rows.collect(Collectors.joining(", "))))
                        .bind("id", institution)
                        .bind("issue", issue)
                        .bind("at", licence.sealedAt())
                        .bind("keys", licence.keyIds());
        for (var i = 0; i < files.size(); i++) {
            statement = bound(statement, i, files.get(i));
        }
        return statement.then();
    }

    private static String row(int row) {
        return "(:id, :issue, :copy%1$d, :format%1$d, :at, :keys, :content%1$d, :hash%1$d)"
                .formatted(row);
    }

    private static GenericExecuteSpec bound(
            GenericExecuteSpec statement, int row, SealedLicence.File file) {
        return statement
                .bind("copy" + row, file.copy().name())
                .bind("format" + row, file.format().name())
                .bind("content" + row, file.content())
                .bind("hash" + row, SealedLicence.sha256(file.content()));
    }

    @Override
    public Mono<byte[]> find(UUID institution, int issue, Copy copy, Format format) {
        return database.sql(FIND)
                .bind("id", institution)
                .bind("issue", issue)
                .bind("copy", copy.name())
                .bind("format", format.name())
                .map(PostgresLicenceShelf::read)
                .one();
    }

    private static byte[] read(Readable row) {
        var content = requireNonNull(row.get(0, byte[].class));
        if (!SealedLicence.sha256(content).equals(row.get(1, String.class))) {
            throw new IllegalStateException("a licence on the shelf is not what was put there");
        }
        return content;
    }
}
