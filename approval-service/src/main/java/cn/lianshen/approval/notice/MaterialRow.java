package cn.lianshen.approval.notice;

/**
 * A line of a list of materials (材料清单).
 *
 * @param wrong what is missing or wrong
 * @param mend what to hand in
 */
public record MaterialRow(int place, String name, String by, String wrong, String mend) {}
