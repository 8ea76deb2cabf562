package cn.lianshen.bench.reading;

import java.util.List;

/**
 * A question of the read side.
 *
 * @param user who asks, a demo account
 * @param paths the same question about different things
 */
public record Question(String name, String user, List<String> paths) {

    String path(int number) {
        return paths.get(number % paths.size());
    }
}
