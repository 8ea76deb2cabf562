package cn.lianshen.registry.licence;

import cn.lianshen.registry.licence.SealedLicence.Format;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where licences are kept as files, once made for good. */
interface LicenceShelf {

    /** Keeps them unless they are there: who is first, is first for good. */
    Mono<Void> keep(UUID institution, int issue, SealedLicence files);

    /** Empty while it is not made; an error when it is not what was kept. */
    Mono<byte[]> find(UUID institution, int issue, Copy copy, Format format);
}
