package cn.lianshen.approval.catalogue;

import cn.lianshen.files.type.FileType;
import java.util.List;

/**
 * What is taken as a file of a material.
 *
 * @param limitMb largest size in MiB
 * @param types in the order in which people are told of them
 */
public record FileAllowance(int limitMb, List<FileType> types) {

    public FileAllowance {
        types = List.copyOf(types);
    }

    public long limitBytes() {
        return (long) limitMb << 20;
    }

    /** Without dots. */
    public List<String> extensions() {
        return types.stream().flatMap(type -> type.extensions().stream()).toList();
    }
}
