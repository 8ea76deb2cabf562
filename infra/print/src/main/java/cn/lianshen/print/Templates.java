package cn.lianshen.print;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Thymeleaf templates of one folder of the class path, in XHTML. Data are maps, lists, texts and
 * numbers; everything is escaped, so that a name is never markup.
 */
public final class Templates {
    private final TemplateEngine engine = new TemplateEngine();

    /**
     * @param folder with a slash at its end
     */
    public Templates(String folder) {
        var files = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        files.setPrefix(folder);
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        engine.setTemplateResolver(files);
    }

    /** The template of this name with the data filled in. */
    public String fill(String name, Map<String, Object> data) {
        return engine.process(name, new Context(Locale.ROOT, data));
    }
}
