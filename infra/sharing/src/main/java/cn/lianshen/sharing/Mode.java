package cn.lianshen.sharing;

/** How a source is at the moment. */
public enum Mode {
    /** It answers at once. */
    UP,
    /** It answers after a delay. */
    SLOW,
    /** It answers 503. */
    DOWN
}
