package cn.lianshen.registry.licence;

import cn.lianshen.registry.verifier.SealCheck;
import cn.lianshen.seal.FolderSealKeys;
import cn.lianshen.seal.KeyAuthority;
import cn.lianshen.seal.SealFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Keys of two counties, made for a test. */
record TestSeals(SealFolder folder, KeyAuthority authority) {

    static TestSeals in(Path path) {
        var folder = new SealFolder(path);
        var authority = new KeyAuthority(folder, InstantSource.system());
        authority.createIfAbsent(List.of("330327", "330383"));
        return new TestSeals(folder, authority);
    }

    FolderSealKeys keys() {
        return new FolderSealKeys(folder, InstantSource.system());
    }

    SealCheck check() {
        return SealCheck.of(keys().trust(), keys().certificates());
    }
}
