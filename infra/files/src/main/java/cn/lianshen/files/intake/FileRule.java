package cn.lianshen.files.intake;

import cn.lianshen.files.type.FileType;
import java.util.List;

/**
 * What is taken for one use.
 *
 * @param limit largest length in bytes
 * @param types in the order in which they are named to people
 */
public record FileRule(long limit, List<FileType> types) {

    public FileRule {
        types = List.copyOf(types);
    }

    String extensions() {
        return String.join(
                "、", types.stream().flatMap(type -> type.extensions().stream()).toList());
    }
}
