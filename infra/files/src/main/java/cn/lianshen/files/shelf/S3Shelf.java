package cn.lianshen.files.shelf;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A bucket that speaks S3. An object appears there when all of it has come, never before. */
public final class S3Shelf implements Shelf {

    private final MinioClient client;
    private final String bucket;

    public S3Shelf(MinioClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** What the client is asked to do. */
    @FunctionalInterface
    private interface Call<T> {
        T run() throws MinioException;
    }

    @Override
    public boolean put(String key, Path file) throws IOException {
        if (has(key)) {
            return false;
        }
        answer("write", key, () -> client.uploadObject(object(key, file)));
        return true;
    }

    private UploadObjectArgs object(String key, Path file) throws MinioException {
        return UploadObjectArgs.builder()
                .bucket(bucket)
                .object(key)
                .filename(file.toString())
                .contentType("application/octet-stream")
                .build();
    }

    @Override
    public InputStream open(String key) throws IOException {
        var object = GetObjectArgs.builder().bucket(bucket).object(key).build();
        return answer("read", key, () -> client.getObject(object));
    }

    @Override
    public void remove(String key) throws IOException {
        var object = RemoveObjectArgs.builder().bucket(bucket).object(key).build();
        answer(
                "remove",
                key,
                () -> {
                    client.removeObject(object);
                    return key;
                });
    }

    private boolean has(String key) throws IOException {
        var object = StatObjectArgs.builder().bucket(bucket).object(key).build();
        try {
            answer("write", key, () -> client.statObject(object));
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    /** The client says that nobody answers with an {@code IllegalStateException}. */
    private <T> T answer(String what, String key, Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (MinioException | IllegalStateException e) {
            throw isMissing(e)
                    ? new NoSuchFileException(key)
                    : new IOException("cannot " + what + " " + key + " in bucket " + bucket, e);
        }
    }

    private static boolean isMissing(Exception e) {
        return e instanceof ErrorResponseException answer
                && answer.errorResponse().code().equals("NoSuchKey");
    }
}
