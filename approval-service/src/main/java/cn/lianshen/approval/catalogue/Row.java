package cn.lianshen.approval.catalogue;

/** One row of a seed file, named by a code that is unique in its file. */
public interface Row {

    String code();

    /** Law or policy document with article, in words. */
    String source();

    Confidence confidence();
}
