package cn.lianshen.approval.catalogue;

import java.util.Locale;

/** A row with an official Chinese name and an English rendering for the second language. */
public interface Named extends Row {

    String name();

    String nameEn();

    default String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn() : name();
    }
}
