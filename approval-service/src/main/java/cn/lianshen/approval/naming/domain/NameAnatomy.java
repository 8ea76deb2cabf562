package cn.lianshen.approval.naming.domain;

import cn.lianshen.approval.naming.domain.NameParts.Standing;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Takes names apart, from both ends inwards. */
final class NameAnatomy {

    private final Vocabulary vocabulary;
    private final Collection<Place> places;

    NameAnatomy(Vocabulary vocabulary, Collection<Place> places) {
        this.vocabulary = vocabulary;
        this.places = List.copyOf(places);
    }

    /** In half width, without blanks: as two names are compared. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }

    /**
     * Judged from that place: another place's name is another place's even if it is right there.
     */
    NameParts of(String name, Place here) {
        String whole = plain(name);
        String company = companyForm(whole);
        String body = cut(whole, company);
        String place = place(body, here);
        String rest = body.substring(place.length());
        String category = vocabulary.category(rest).orElse("");
        String middle = cut(rest, category);
        String field = field(middle);
        return new NameParts(
                place, standing(place, here), cut(middle, field), field, category, company);
    }

    private String companyForm(String whole) {
        return vocabulary
                .ending(whole, WordList.COMPANY_FORM)
                .or(() -> vocabulary.ending(whole, WordList.OTHER_COMPANY_FORM))
                .orElse("");
    }

    private String place(String body, Place here) {
        return Stream.concat(
                        Stream.of(here.withCity(), here.alone(), here.cityAlone())
                                .flatMap(List::stream),
                        Stream.concat(
                                places.stream().map(Place::name),
                                vocabulary.words(WordList.PLACE).stream()))
                .filter(body::startsWith)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private static Standing standing(String place, Place here) {
        if (place.isEmpty()) {
            return Standing.NONE;
        }
        if (here.withCity().contains(place)) {
            return Standing.OWN;
        }
        if (here.alone().contains(place)) {
            return here.isDistrict() ? Standing.DISTRICT_ALONE : Standing.OWN;
        }
        return here.cityAlone().contains(place) ? Standing.CITY_ALONE : Standing.ANOTHER;
    }

    private String field(String middle) {
        String word =
                vocabulary
                        .ending(middle, WordList.FIELD)
                        .or(() -> vocabulary.ending(middle, WordList.FEATURE))
                        .orElse("");
        return word.isEmpty() ? "" : field(cut(middle, word)) + word;
    }

    private static String cut(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }
}
