package cn.lianshen.approval.catalogue;

/** How sure a row is. */
public enum Confidence {
    /** Read in the law or policy document itself. */
    H,
    /** Seen on a public page, or strongly implied. */
    M,
    /** Weak or indirect. */
    L,
    /** Common knowledge or design default, to be checked locally before it is relied on. */
    K
}
