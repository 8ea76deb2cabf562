package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.Channels;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Destination;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A caller's own addresses; nobody else's can be named. */
@RestController
@RequestMapping(path = "/api/v1/notification/contacts", produces = MediaType.APPLICATION_JSON_VALUE)
final class ContactController {
    private final ContactDesk desk;
    private final Contacts contacts;
    private final ContactRequests requests;
    private final Channels channels;
    private final Clock clock;

    ContactController(
            ContactDesk desk,
            Contacts contacts,
            ContactRequests requests,
            Channels channels,
            Clock clock) {
        this.desk = desk;
        this.contacts = contacts;
        this.requests = requests;
        this.channels = channels;
        this.clock = clock;
    }

    /** Every channel, with what the caller has there, masked. */
    @GetMapping
    Mono<ResponseEntity<List<ContactView>>> list(Caller caller) {
        var owner = Owner.of(caller);
        return Mono.zip(
                        contacts.of(owner).collectMap(Contact::channel),
                        requests.of(owner).collectMap(ContactRequest::channel))
                .map(
                        both ->
                                Arrays.stream(Channel.values())
                                        .map(
                                                channel ->
                                                        ContactView.of(
                                                                channel,
                                                                channels.offers(channel),
                                                                both.getT1().get(channel),
                                                                both.getT2().get(channel),
                                                                clock.instant()))
                                        .toList())
                .map(views -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(views));
    }

    /** Sends a code to the address; it is used once that is told. An earlier one stays in use. */
    @PutMapping(path = "/{channel}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "登记联系方式（发送验证码） Name an address; a code is sent there")
    Mono<CodeSent> put(@PathVariable String channel, Caller caller, @RequestBody ContactBody body) {
        var owner = Owner.of(caller);
        var to = destination(named(channel), body.address());
        return desk.ask(owner, to, body.english()).map(outcome -> sent(to, outcome));
    }

    /** Takes the address into use. */
    @PostMapping(path = "/{channel}/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "验证联系方式 Confirm the address by the code")
    Mono<Void> confirm(@PathVariable String channel, Caller caller, @RequestBody CodeBody body) {
        return desk.confirm(Owner.of(caller), named(channel), body.code())
                .filter(outcome -> !(outcome instanceof ContactOutcome.Confirmed))
                .flatMap(outcome -> Mono.error(refusal(outcome)));
    }

    /** Nothing goes there any more. */
    @DeleteMapping("/{channel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@PathVariable String channel, Caller caller) {
        return desk.remove(Owner.of(caller), named(channel));
    }

    private static Channel named(String path) {
        return Channel.ofPath(path).orElseThrow(() -> Problem.notFound().asException());
    }

    private Destination destination(Channel channel, String address) {
        if (!channels.offers(channel)) {
            throw Problem.of(409, "channel-not-offered").asException();
        }
        return channels.destination(channel, address).orElseThrow(() -> invalid(channel));
    }

    private static RuntimeException invalid(Channel channel) {
        return Problem.of(400, "invalid-address-" + channel.path()).at("address").asException();
    }

    private CodeSent sent(Destination to, ContactOutcome outcome) {
        if (outcome instanceof ContactOutcome.Sent(var secret)) {
            return new CodeSent(to.channel(), to.masked(), secret);
        }
        throw refusal(outcome);
    }

    private RuntimeException refusal(ContactOutcome outcome) {
        return ContactAnswers.problem(outcome, clock.instant()).asException();
    }
}
