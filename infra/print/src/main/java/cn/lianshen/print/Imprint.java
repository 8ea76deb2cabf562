package cn.lianshen.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a document says about itself, with nothing in it that depends on when it was printed. */
record Imprint(Paper paper) {

    static Imprint of(Paper paper) {
        return new Imprint(paper);
    }

    void on(PDDocument document) throws IOException {
        var dated = paper.dated().atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(dated));
        document.setDocumentId(identity());
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dated);
        metadata.importXMPMetadata(
                xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + date)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** One paper, one number: archives compare it. */
    private long identity() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(paper.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
