package cn.lianshen.testkit;

/** A PostgreSQL server for tests. */
public interface TestPostgres extends Restartable {
    /**
     * Makes an empty database.
     *
     * @param prefix lower-case letters; a number is added
     */
    TestDatabase createDatabase(String prefix);
}
