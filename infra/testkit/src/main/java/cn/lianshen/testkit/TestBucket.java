package cn.lianshen.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.springframework.util.FileSystemUtils;

/** A real S3 server over a folder, which checks every signature, with one bucket. */
public final class TestBucket implements Restartable, AutoCloseable {
    public static final String NAME = "files";
    public static final String ACCESS_KEY = "lianshen";
    public static final String SECRET_KEY = "secret";

    private final Path folder;
    private final String address;
    private S3Proxy server;

    /** Returns when it answers. */
    public TestBucket() {
        try {
            folder = Files.createTempDirectory("lianshen-bucket");
            server = server(folder, "http://127.0.0.1:0");
            server.start();
            address = "http://127.0.0.1:" + server.getPort();
            Files.createDirectory(folder.resolve(NAME));
        } catch (Exception e) {
            throw new IllegalStateException("no S3 server", e);
        }
    }

    /** For example {@code http://127.0.0.1:12345}. */
    public String address() {
        return address;
    }

    @Override
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the S3 server does not stop", e);
        }
    }

    @Override
    public void start() {
        try {
            server = server(folder, address);
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the S3 server does not start again", e);
        }
    }

    /** Ends it and removes its files. */
    @Override
    public void close() throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static S3Proxy server(Path folder, String address) {
        var settings = new Properties();
        settings.setProperty("jclouds.filesystem.basedir", folder.toString());
        var blobs =
                ContextBuilder.newBuilder(new FilesystemNio2BlobApiMetadata())
                        .credentials("unused", "unused")
                        .overrides(settings)
                        .build(BlobStoreContext.class);
        return S3Proxy.builder()
                .endpoint(URI.create(address))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .ignoreUnknownHeaders(true) // the checksums that newer clients send along
                .blobStore(blobs.getBlobStore())
                .build();
    }
}
