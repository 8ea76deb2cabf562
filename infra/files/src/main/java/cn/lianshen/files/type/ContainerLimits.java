package cn.lianshen.files.type;

/**
 * What a ZIP container may hold.
 *
 * @param entries at most
 * @param inflated bytes of all entries together, unpacked
 * @param ratio of unpacked to packed, once more than a tenth of {@code inflated} is unpacked
 */
public record ContainerLimits(int entries, long inflated, int ratio) {

    /** Bytes that the directory at the container's end may take; it is read into memory. */
    long directory() {
        return entries * 512L;
    }

    boolean exceeded(long unpacked, long packed) {
        return unpacked > inflated || (unpacked > inflated / 10 && unpacked > packed * ratio);
    }
}
