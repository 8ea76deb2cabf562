package cn.lianshen.gateway.portal.officer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The materials of a case, and the one that is looked at.
 *
 * @param shown key of a document, or a material's code; empty for the first that can be shown
 */
record Papers(OfficerCase it, List<OfficerMaterial> materials, String shown) {

    /**
     * What is looked at.
     *
     * @param file the document; none where there are only words
     * @param text what the founder wrote
     */
    record Viewed(OfficerMaterial material, Optional<OfficerMaterial.Used> file, String text) {

        /** In the address of the page that shows it. */
        String key() {
            return file.map(OfficerMaterial.Used::key).orElse(material.material());
        }

        private boolean empty() {
            return file.isEmpty() && text.isEmpty();
        }
    }

    /** None when the bureau has been given nothing. */
    public Optional<Viewed> viewed() {
        return Stream.concat(
                        views().filter(view -> view.key().equals(shown)),
                        views().filter(view -> !view.empty()))
                .findFirst();
    }

    private Stream<Viewed> views() {
        return materials.stream().flatMap(this::views);
    }

    private Stream<Viewed> views(OfficerMaterial material) {
        var text = written(material);
        var files = material.documents().stream().map(Optional::of);
        return Stream.concat(files, Stream.of(Optional.<OfficerMaterial.Used>empty()))
                .map(file -> new Viewed(material, file, text));
    }

    /** What the founder wrote instead of a file, or beside it. */
    public String written(OfficerMaterial material) {
        var application = it.application();
        return application == null
                ? ""
                : application.path("answers").path(material.material()).asString("");
    }
}
