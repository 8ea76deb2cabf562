package cn.lianshen.approval.material;

import cn.lianshen.files.intake.Refusal;
import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.StoredReply;

/** How handing in a document, or a new version of one, ended. */
public sealed interface HandedIn {

    /** With what the caller may read of it. */
    default HandedIn shownTo(Caller caller) {
        return this;
    }

    /** A new document, durably committed. */
    record Made(StoredReply reply) implements HandedIn {}

    /** The same request was answered before; this is the answer. */
    record Repeated(StoredReply reply) implements HandedIn {}

    /** A new version, or the same one as just before, durably committed. */
    record Added(Document document) implements HandedIn {
        @Override
        public HandedIn shownTo(Caller caller) {
            return new Added(document.shownTo(caller));
        }
    }

    /** The file will not do. */
    record Refused(Refusal refusal) implements HandedIn {}

    /** Another version has come since. */
    record Stale(int currentVersion) implements HandedIn {}

    /** There is no such document of this person. */
    record NotFound() implements HandedIn {}

    /** As many as are kept. */
    record TooMany(int most) implements HandedIn {}
}
