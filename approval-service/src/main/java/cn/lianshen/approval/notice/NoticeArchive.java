package cn.lianshen.approval.notice;

import reactor.core.publisher.Mono;

/** Where printed notices are kept, by what they contain. */
interface NoticeArchive {

    /** Keeps the bytes under their hash; the same bytes again change nothing. */
    Mono<Void> keep(String sha256, byte[] content);

    /** The bytes of this hash; an error when they are gone. */
    Mono<byte[]> fetch(String sha256);
}
