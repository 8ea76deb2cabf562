package cn.lianshen.registry.classification.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All places' windows; a place's own holds, else that of the place above it, else the national. */
public final class ChoiceWindows {
    private final List<ChoiceWindow> nearestFirst;

    /**
     * Takes windows in any order.
     *
     * @throws IllegalArgumentException when none of them is national
     */
    public ChoiceWindows(Collection<ChoiceWindow> windows) {
        nearestFirst =
                windows.stream()
                        .sorted(Comparator.comparing(ChoiceWindow::nearness).reversed())
                        .toList();
        if (windows.stream().noneMatch(it -> it.region().equals(ChoiceWindow.NATIONAL))) {
            throw new IllegalArgumentException("no national window");
        }
    }

    /**
     * The window that holds in a county.
     *
     * @param region GB/T 2260 code of a county
     */
    public ChoiceWindow of(String region) {
        return nearestFirst.stream().filter(it -> it.reaches(region)).findFirst().orElseThrow();
    }
}
