package cn.lianshen.registry.licence;

import cn.lianshen.seal.SealAlgorithm;

/** A county has no key to seal its licences with. */
final class KeyMissing extends IllegalStateException {
    private static final long serialVersionUID = 1;

    KeyMissing(String region, SealAlgorithm algorithm) {
        super(
                "no %s key of %s to seal licences with; make one (README of seal)"
                        .formatted(algorithm, region));
    }
}
