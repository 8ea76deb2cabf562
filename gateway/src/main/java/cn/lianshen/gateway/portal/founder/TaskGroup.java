package cn.lianshen.gateway.portal.founder;

import static java.util.Locale.ROOT;

import cn.lianshen.gateway.portal.page.Words;
import java.util.List;
import java.util.stream.Stream;

/** One heading of the task list and what stands below it. */
record TaskGroup(String title, List<Task> tasks) {

    /**
     * One task.
     *
     * @param state lower case, picks colour and word: {@code task.<state>}
     */
    record Task(String code, String title, String hint, String state) {}

    static List<TaskGroup> of(Application found, Words words) {
        return Stream.of("founder", "school", "materials")
                .map(group -> of(group, found, words))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
    }

    private static TaskGroup of(String group, Application found, Words words) {
        return new TaskGroup(
                words.say("group." + group),
                found.sections().all().stream()
                        .filter(section -> section.group().equals(group))
                        .map(section -> task(section, found, words))
                        .toList());
    }

    private static Task task(Section section, Application found, Words words) {
        String material = section.material();
        String state = section.state(found.form(), found.draft().hints()).name().toLowerCase(ROOT);
        return material == null
                ? new Task(section.code(), words.say("section." + section.code()), "", state)
                : new Task(
                        section.code(),
                        found.reference().material(material),
                        section.isOptional() ? found.condition(material, words) : "",
                        state);
    }
}
