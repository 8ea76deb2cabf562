package cn.lianshen.ofd;

import org.ofdrw.core.basicType.ST_ID;

/** Numbers of objects within one document; fonts have the first ones. */
final class Ids {
    private final int fonts;
    private long last;

    Ids(int fonts) {
        this.fonts = fonts;
        this.last = fonts;
    }

    long ofFont(int face) {
        if (face >= fonts) {
            throw new IllegalArgumentException("no such face: " + face);
        }
        return face + 1L;
    }

    ST_ID next() {
        return new ST_ID(++last);
    }

    long last() {
        return last;
    }
}
