package cn.lianshen.print;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.DOCUMENT;
import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.FALLBACK_FINAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints papers as PDF/A-2u: every glyph embedded, every character readable again. The same paper
 * gives the same bytes. Takes tens of milliseconds of a processor, and blocks: never on an event
 * loop.
 */
public final class Printer {
    private static final Logger LOG = LoggerFactory.getLogger(Printer.class);
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int NORMAL = 400;

    static {
        XRLog.setLoggerImpl(new RenderingLog());
    }

    private final Fonts fonts;

    public Printer(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The paper as PDF.
     *
     * @throws FontMissing when a typeface that it needs is not on this machine
     */
    public byte[] print(Paper paper) {
        var set = new Typesetting(fonts, paper.html());
        if (set.replaced() > 0) {
            LOG.warn("{}: {} characters are in no font", paper.title(), set.replaced());
        }
        try (var document = new PDDocument();
                var renderer = builder(document, set).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Imprint.of(paper).on(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, Typesetting set) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(SRGB);
        builder.useUriResolver((_, address) -> brought(address));
        builder.withProducer("Lianshen");
        builder.withHtmlContent(set.text(), null);
        for (var typeface : set.needed()) {
            builder.useFont(
                    fonts.file(typeface).toFile(),
                    typeface.family(),
                    NORMAL,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(typeface.named() ? DOCUMENT : FALLBACK_FINAL));
        }
        return builder;
    }

    /** A paper brings everything with it: pictures stand in it, other addresses lead nowhere. */
    private static @Nullable String brought(@Nullable String address) {
        return address != null && address.startsWith("data:image/png;base64,") ? address : null;
    }
}
