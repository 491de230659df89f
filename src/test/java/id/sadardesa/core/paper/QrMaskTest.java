package id.sadardesa.core.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QrMaskTest {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./";

    /** From one sign to more than a line of modules holds. */
    @Test
    void theMaskIsTheOneTheLibraryChooses() throws WriterException {
        Random random = new Random(417);
        Set<Integer> masks = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            int length = i < 300 ? 122 : 1 + random.nextInt(500);
            String content = text(random, i % 3 == 2 ? "abc xyz 0?" : SIGNS, length);
            QRCode meant = Encoder.encode(content, ErrorCorrectionLevel.M);
            masks.add(meant.getMaskPattern());
            assertEquals(meant.getMatrix().toString(), QrMask.modules(content).toString(), content);
        }
        assertEquals(8, masks.size(), "every mask came up");
    }

    @Test
    void aVeryLongTextIsLeftToTheLibrary() throws WriterException {
        String content = "1".repeat(2_000);
        assertTrue(QrMask.modules(content).getWidth() > 64);
    }

    private static String text(Random random, String signs, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
