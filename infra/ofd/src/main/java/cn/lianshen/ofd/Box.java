package cn.lianshen.ofd;

/** A rectangle on the page, in millimetres from its upper left corner. */
public record Box(double x, double y, double width, double height) {}
