package cn.lianshen.browser;

import java.util.List;

/** Where what is sent to people outside of the portal arrives. */
interface Post extends AutoCloseable {
    /** What it is called in addresses of pages: {@code mail} or {@code sms}. */
    String channel();

    /** All that came, oldest first, each as the person reads it. */
    List<String> letters();

    @Override
    void close();
}
