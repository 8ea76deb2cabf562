package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Assessed;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.Objects;
import java.util.Optional;

/** A draft with all that its pages need to know. */
record Application(Draft draft, Reference reference, Assessed assessed, Sections sections) {

    static Application of(Draft draft, Reference reference, Assessed assessed) {
        var sections = Sections.of(draft.tree(), reference, assessed);
        return new Application(draft, reference, assessed, sections);
    }

    public FormTree form() {
        return draft.tree();
    }

    public String matter() {
        String change = form().text("change");
        return change.isEmpty() ? form().text("item") : change;
    }

    public String matterName() {
        return reference.matterName(matter());
    }

    public String countyName() {
        return reference
                .county(form().text("region"))
                .map(Reference.County::name)
                .orElse(form().text("region"));
    }

    public String kindName() {
        return reference.kindName(form().text("kind"));
    }

    /** When a material is needed that not everybody needs. */
    public String condition(String material, Words words) {
        return assessed.handedIn().stream()
                .filter(need -> need.material().equals(material))
                .map(Assessed.Need::condition)
                .filter(Objects::nonNull)
                .findFirst()
                .map(condition -> words.say("guide.when", condition))
                .orElse("");
    }

    /** Whether a material may be handed in later (容缺), in words; empty when it may not. */
    String tolerance(String material, Words words) {
        return need(material)
                .filter(Assessed.Need::certain)
                .filter(assessed::mayFollow)
                .map(need -> "section.material." + need.tolerable())
                .map(key -> words.say(key, assessed.lead().name()))
                .orElse("");
    }

    /** From whom the platform has a material that is not asked for. */
    public String origin(Assessed.Need need, Words words) {
        if (!need.sharedFrom().isEmpty()) {
            var bureaus = need.sharedFrom().stream().map(Assessed.Bureau::name).toList();
            return words.say("tasks.fetched.from", words.list(bureaus));
        }
        String base = need.sharedBase();
        return base == null
                ? words.say("tasks.fetched.held")
                : words.say("tasks.fetched.base", base);
    }

    Optional<Assessed.Need> need(String material) {
        return assessed.materials().stream()
                .filter(need -> need.material().equals(material))
                .findFirst();
    }

    public boolean complete() {
        return sections.complete(form(), draft.hints());
    }

    /** How many parts everybody has to fill in. */
    public long asked() {
        return sections.all().stream().filter(one -> !one.isOptional()).count();
    }

    public long done() {
        return sections.all().stream()
                .filter(one -> !one.isOptional())
                .filter(one -> one.state(form(), draft.hints()) == Section.State.DONE)
                .count();
    }
}
