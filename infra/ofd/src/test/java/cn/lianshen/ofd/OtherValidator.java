package cn.lianshen.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The validator of ofdrw, on a class path of its own. */
final class OtherValidator {
    private static final Path JARS = Path.of("target/ofdrw");

    private OtherValidator() {}

    /** What it has against the file; empty when nothing. */
    static List<String> faults(byte[] ofd) throws IOException, ReflectiveOperationException {
        var before = Thread.currentThread().getContextClassLoader();
        try (var loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            return faults(loader, ofd);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static List<String> faults(ClassLoader loader, byte[] ofd)
            throws ReflectiveOperationException {
        var readers = loader.loadClass("org.ofdrw.reader.OFDReader");
        var validators = loader.loadClass("org.ofdrw.sign.verify.OFDValidator");
        var containers = loader.loadClass("org.ofdrw.sign.verify.SignedDataValidateContainer");
        var national =
                loader.loadClass("org.ofdrw.sign.verify.container.GBT35275ValidateContainer");
        try {
            var reader =
                    readers.getConstructor(InputStream.class)
                            .newInstance(new ByteArrayInputStream(ofd));
            var validator = validators.getConstructor(readers).newInstance(reader);
            validators
                    .getMethod("setValidator", containers)
                    .invoke(validator, national.getConstructor().newInstance());
            validators.getMethod("exeValidate").invoke(validator);
            return List.of();
        } catch (InvocationTargetException e) {
            return List.of(String.valueOf(e.getCause()));
        }
    }

    private static URL[] jars() throws IOException {
        try (var files = Files.list(JARS)) {
            return files.map(Path::toUri).map(OtherValidator::url).toArray(URL[]::new);
        }
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
