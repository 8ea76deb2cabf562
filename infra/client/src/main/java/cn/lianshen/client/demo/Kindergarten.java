package cn.lianshen.client.demo;

import cn.lianshen.client.api.FreshCreditCode;
import cn.lianshen.client.api.KindergartenForm;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * One of the two that the demo founds, with a name and a credit code of this run's own.
 *
 * @param titleKey of the headline
 * @param registrar the officer who registers the legal person
 */
record Kindergarten(
        String titleKey,
        String name,
        Map<String, Object> form,
        String registrar,
        String creditCode) {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String REGION = "330327";

    /** 非营利性: civil affairs registers it as a 民办非企业单位. */
    static Kindergarten nonProfit(RandomGenerator random) {
        String name = "苍南县灵溪海豚" + mark() + "幼儿园";
        String code = FreshCreditCode.of("52", REGION, random);
        return new Kindergarten(
                "title.nonProfit", name, KindergartenForm.nonProfit(name), "mz1", code);
    }

    /** 营利性: market supervision registers it as a company. */
    static Kindergarten forProfit(RandomGenerator random) {
        String name = "苍南县海星" + mark() + "幼儿园有限公司";
        String code = FreshCreditCode.of("91", REGION, random);
        return new Kindergarten(
                "title.forProfit", name, KindergartenForm.forProfit(name), "scjg1", code);
    }

    /** The time of day in Chinese figures, so that a second run founds others. */
    private static String mark() {
        var mark = new StringBuilder();
        LocalTime.now(Screen.ZONE)
                .format(DateTimeFormatter.ofPattern("HHmmss"))
                .chars()
                .mapToObj(digit -> DIGITS.charAt(digit - '0'))
                .forEach(mark::append);
        return mark.toString();
    }
}
