package cn.lianshen.seal;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.BigIntegers;

/** A signature of two numbers as 64 bytes, which is shorter than DER and always as long. */
final class RawSignature {
    private static final int HALF = 32;

    private RawSignature() {}

    static byte[] ofDer(byte[] der) {
        var numbers = ASN1Sequence.getInstance(der);
        var raw = new byte[2 * HALF];
        for (var i = 0; i < 2; i++) {
            var number = ASN1Integer.getInstance(numbers.getObjectAt(i)).getPositiveValue();
            BigIntegers.asUnsignedByteArray(number, raw, i * HALF, HALF);
        }
        return raw;
    }

    static byte[] toDer(byte[] raw) {
        return SealStructure.encoded(
                new DERSequence(
                        new ASN1Encodable[] {
                            number(Arrays.copyOf(raw, HALF)),
                            number(Arrays.copyOfRange(raw, HALF, 2 * HALF))
                        }));
    }

    private static ASN1Integer number(byte[] unsigned) {
        return new ASN1Integer(new BigInteger(1, unsigned));
    }
}
