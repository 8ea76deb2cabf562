package cn.lianshen.print;

import java.util.Locale;

/**
 * The typefaces that papers are set in, each a TrueType file that a Debian package brings.
 * Templates name {@link #SONG} and {@link #HEI}; what these lack is taken from the next one that
 * has it, in the order told here.
 */
public enum Typeface {
    /** 宋体, for text: the characters of GB 2312 and little more. */
    SONG("gbsn00lp.ttf", "fonts-arphic-gbsn00lp"),
    /** 黑体, for headings. */
    HEI("DroidSansFallbackFull.ttf", "fonts-droid-fallback"),
    /** Characters of the basic plane that the others lack, 镕 and 㐂 for two. */
    RARE("HanaMinA.ttf", "fonts-hanazono"),
    /** Characters beyond it, 𠮷 for one. */
    RARER("HanaMinB.ttf", "fonts-hanazono");

    private final String file;
    private final String debianPackage;

    Typeface(String file, String debianPackage) {
        this.file = file;
        this.debianPackage = debianPackage;
    }

    /** Name of its file. */
    public String file() {
        return file;
    }

    /** The package that brings it. */
    public String debianPackage() {
        return debianPackage;
    }

    /** What templates call it, as a CSS font family. */
    public String family() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether templates name it; the others stand in. */
    boolean named() {
        return this == SONG || this == HEI;
    }
}
