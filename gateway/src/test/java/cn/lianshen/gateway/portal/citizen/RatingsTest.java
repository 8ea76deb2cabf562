package cn.lianshen.gateway.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatingsTest {

    @Test
    void the_average_is_of_all_ratings_given() {
        var ratings = Ratings.of(level(5, 3), level(2, 1));
        assertThat(ratings.average()).isEqualTo("4.3");
        assertThat(ratings.content()).isEqualTo("75.0%");
    }

    @Test
    void without_ratings_there_is_no_average() {
        assertThat(Ratings.of().average()).isEmpty();
    }

    private static Ratings.Level level(int level, long ratings) {
        return new Ratings.Level(level, ratings, 0, 0, 0, 0, 0, 0, 0);
    }
}
