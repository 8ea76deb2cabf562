package cn.lianshen.identity.directory;

/** A filter that cannot be read ({@code invalidFilter} of RFC 7644 section 3.12). */
final class InvalidFilter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidFilter(String why) {
        super(why);
    }

    InvalidFilter(String why, Throwable cause) {
        super(why, cause);
    }
}
