package cn.lianshen.ofd;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A page ready to be printed.
 *
 * @param id of the document, for archives
 * @param dated the day that it bears
 * @param size of the page; its corner is the origin
 */
public record OfdPaper(
        UUID id, String title, String author, LocalDate dated, Box size, List<Mark> marks) {
    public OfdPaper {
        marks = List.copyOf(marks);
    }
}
