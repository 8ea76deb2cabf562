package cn.lianshen.bench.report;

/** The service and bare SQL under the same number of clients, their rounds taken in turn. */
public record Comparison(int clients, Series service, Series bare) {

    /** Cases a second of the service per hundred of bare SQL. */
    double percentOfBare() {
        return 100 * service.casesPerSecond() / bare.casesPerSecond();
    }
}
