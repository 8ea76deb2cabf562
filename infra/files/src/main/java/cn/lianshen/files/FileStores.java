package cn.lianshen.files;

/** The stores of one service, each with files of its own even where their content is the same. */
public interface FileStores {

    /**
     * The store of this name; the same name gives the same files.
     *
     * @param name lower-case letters
     */
    FileStore area(String name);
}
