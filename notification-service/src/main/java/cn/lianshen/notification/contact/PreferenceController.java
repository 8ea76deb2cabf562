package cn.lianshen.notification.contact;

import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.ProblemLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the caller wants to hear where. */
@RestController
@RequestMapping(
        path = "/api/v1/notification/preferences",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class PreferenceController {
    private final PreferenceDesk desk;

    PreferenceController(PreferenceDesk desk) {
        this.desk = desk;
    }

    /** Every place, what goes there, and why not where nothing can. */
    @GetMapping
    Mono<ResponseEntity<Preferences>> read(Caller caller, ServerHttpRequest request) {
        return desk.of(Owner.of(caller), ProblemLanguage.of(request.getHeaders()))
                .map(found -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found));
    }

    /** Changes the places that are named, all or none. The inbox has every notice. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Preferences>> choose(
            Caller caller, @RequestBody PreferencesBody body, ServerHttpRequest request) {
        return desk.choose(Owner.of(caller), body).then(Mono.defer(() -> read(caller, request)));
    }
}
