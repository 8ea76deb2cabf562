package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Profile;
import java.util.List;
import java.util.stream.Stream;

/** Who leads, and how its papers are signed. */
record OfficeFacts(CountyWords words) {

    List<CountyFact> of(Profile county) {
        var lead = county.lead();
        var place = county.placeName();
        var ground = Ground.of(false, null, lead.source(), lead.confidence());
        var named = Ground.of(place.confirm(), null, place.source(), place.confidence());
        return List.of(
                words.fact(words.text("office.lead"), bureau(lead.bureau()), ground),
                words.fact(words.text("office.issuing"), bureau(lead.issuing()), ground),
                words.fact(words.text("office.place"), List.of(place.value()), named),
                papers(county));
    }

    private CountyFact papers(Profile county) {
        var office = words.catalogue().office(county.region(), county.lead().bureau());
        var values =
                Stream.of(
                        words.text("office.seal", office.name()),
                        words.text("office.sign", office.sign()),
                        words.text("office.review", office.reviewBody()),
                        words.text("office.court", office.court()));
        var papers = county.papers();
        var ground =
                papers == null
                        ? Ground.FOLLOWS
                        : Ground.of(
                                papers.confirm(),
                                papers.note(),
                                papers.source(),
                                papers.confidence());
        return words.fact(words.text("office.papers"), values.toList(), ground);
    }

    private List<String> bureau(String code) {
        return List.of(words.bureau(code));
    }
}
