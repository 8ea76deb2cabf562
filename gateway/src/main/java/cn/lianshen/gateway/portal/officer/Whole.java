package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reveal.Reveal;
import java.util.List;
import java.util.Optional;

/**
 * What is only for those who see all of a case.
 *
 * @param reveals none for everybody else
 */
record Whole(List<Photo> photos, Optional<List<Reveal>> reveals) {

    /** Who has looked at what is masked, in words. */
    Optional<List<Reveal.Line>> looks(Colleague who, Reference reference) {
        return reveals.map(
                all ->
                        all.stream()
                                .map(
                                        one ->
                                                one.told(
                                                        who.looked(one, reference),
                                                        reference,
                                                        who.words()))
                                .toList());
    }
}
