package cn.lianshen.gateway.portal.founder;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The licence that a case ended in, as PDF/A and as OFD (GB/T 33190). */
@Controller
final class LicenceController {
    private final Cases cases;
    private final Licences licences;

    LicenceController(Cases cases, Licences licences) {
        this.cases = cases;
        this.licences = licences;
    }

    @GetMapping("/cases/{id}/licence/{copy:original|duplicate}.{format:pdf|ofd}")
    Mono<ResponseEntity<Flux<DataBuffer>>> file(
            @PathVariable UUID id, @PathVariable String copy, @PathVariable String format) {
        return cases.find(id)
                .flatMap(it -> licences.file(it, copy.toUpperCase(Locale.ROOT), format))
                .map(FileController::passed)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
