package cn.lianshen.print;

import java.time.Instant;

/**
 * A paper ready to be printed.
 *
 * @param html well-formed XHTML, see {@link Templates}
 * @param title of the document, for readers and archives
 * @param author who issues it
 * @param dated the moment that the document bears; the time of printing is told nowhere
 */
public record Paper(String html, String title, String author, Instant dated) {}
