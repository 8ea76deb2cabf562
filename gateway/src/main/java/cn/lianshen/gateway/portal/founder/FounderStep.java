package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a founder can do to a case that is under way, and when. */
enum FounderStep {
    /** 补正. */
    SUPPLEMENT("supplement", "/supplement") {
        @Override
        List<String> materials(CaseFile.Awaited awaited) {
            return awaited.supplement();
        }
    },
    /** 补齐容缺材料. */
    TOLERATED("tolerated", "/tolerated-materials") {
        @Override
        List<String> materials(CaseFile.Awaited awaited) {
            return awaited.tolerated();
        }
    },
    /** 退回修改. */
    REPLACEMENT("replacement", "/replacements") {
        @Override
        List<String> materials(CaseFile.Awaited awaited) {
            return awaited.replacement();
        }
    },
    /** 预审退回后重新提交. */
    RESUBMISSION("resubmission", "/resubmission") {
        @Override
        List<String> materials(CaseFile.Awaited awaited) {
            var returned = awaited.resubmission();
            return returned == null ? List.of() : returned;
        }

        @Override
        boolean open(CaseFile it) {
            return it.state().equals("RETURNED");
        }
    },
    /** 整改报告. */
    RECTIFICATION("rectification", "/rectification/report") {
        @Override
        boolean open(CaseFile it) {
            var work = it.work();
            return work != null && work.awaited().rectification();
        }
    },
    /** 要求听证. */
    HEARING("hearing", "/hearing/request") {
        @Override
        boolean open(CaseFile it) {
            return it.review().hearing().equals("OFFERED");
        }
    },
    /** 放弃听证. */
    WAIVER("waiver", "/hearing/waiver") {
        @Override
        boolean open(CaseFile it) {
            return HEARING.open(it);
        }
    },
    /** 撤回申请. */
    WITHDRAWAL("withdrawal", "/withdrawal") {
        @Override
        boolean open(CaseFile it) {
            return UNDECIDED.contains(it.state());
        }
    };

    private static final List<String> UNDECIDED =
            List.of(
                    "FILED",
                    "PRECHECK",
                    "RETURNED",
                    "RECEIVED",
                    "SUPPLEMENT",
                    "ACCEPTED",
                    "REVIEW",
                    "DECIDE",
                    "SUSPENDED");
    private static final int MOST = 20_000;
    private static final int FILES = 20;

    private final String code;
    private final String path;

    FounderStep(String code, String path) {
        this.code = code;
        this.path = path;
    }

    /** In the page's address; its words are {@code step.<code>}. */
    String code() {
        return code;
    }

    String path() {
        return path;
    }

    static Optional<FounderStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    /** What can be done now; officers who act for the founder do only what is waited for. */
    static Stream<FounderStep> offered(CaseFile it, boolean behalf) {
        return Arrays.stream(values())
                .filter(step -> step.open(it))
                .filter(step -> step.isAwaited() || !behalf);
    }

    /** The materials that are wanted, for a step that hands some in. */
    List<String> materials(CaseFile.Awaited awaited) {
        return List.of();
    }

    /** By which clock it is due. */
    Optional<String> clock() {
        return switch (this) {
            case SUPPLEMENT, TOLERATED -> Optional.of(this == SUPPLEMENT ? name() : "TOLERANCE");
            case RESUBMISSION -> Optional.of("RESUBMISSION");
            case HEARING, WAIVER -> Optional.of("HEARING");
            case REPLACEMENT, RECTIFICATION, WITHDRAWAL -> Optional.empty();
        };
    }

    /** Whether the bureaus wait for it; the others are the founder's own choice. */
    boolean isAwaited() {
        return switch (this) {
            case SUPPLEMENT, TOLERATED, REPLACEMENT, RESUBMISSION, RECTIFICATION -> true;
            case HEARING, WAIVER, WITHDRAWAL -> false;
        };
    }

    boolean open(CaseFile it) {
        return !materials(it).isEmpty();
    }

    List<String> materials(CaseFile it) {
        var work = it.work();
        return work == null ? List.of() : materials(work.awaited());
    }

    /** Files, words, or both. */
    private static Stream<Field> handingIn(String material) {
        var words = Field.longText("materials." + material, MOST).optional();
        return Stream.of(Field.files("documents." + material, FILES, words.name()), words);
    }

    /** What was mended, and files for what was named. */
    private static List<Field> mended(List<String> materials) {
        var words = Field.longText("content", MOST);
        var files =
                materials.stream()
                        .map(code -> Field.files("documents." + code, FILES, words.name()))
                        .map(Field::optional);
        return Stream.concat(Stream.of(words), files).toList();
    }

    /** What is asked on its page. */
    List<Field> fields(CaseFile it) {
        return switch (this) {
            case SUPPLEMENT, TOLERATED, REPLACEMENT ->
                    materials(it).stream().flatMap(FounderStep::handingIn).toList();
            case RESUBMISSION -> mended(materials(it));
            case RECTIFICATION -> List.of(Field.longText("content", MOST));
            case HEARING, WITHDRAWAL -> List.of(Field.longText("reason", 2_000).optional());
            case WAIVER -> List.of();
        };
    }
}
