package cn.lianshen.registry.licence;

/** In how many copies a licence is issued. Source: form of 教发厅〔2008〕2号. */
enum Copy {
    ORIGINAL("正本"),
    DUPLICATE("副本");

    private final String word;

    Copy(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
