package id.sadardesa.core.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the square code in a picture of a paper, e.g. one taken with a telephone. */
public final class QrReader {
    /** A code that is too fine or too coarse at one size is found at another, in pixels. */
    private static final List<Integer> SIZES = List.of(1600, 2400, 1000, 700);

    /** Light that differs over the picture first, then even light. */
    private static final List<Function<LuminanceSource, Binarizer>> WAYS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(
                    DecodeHintType.TRY_HARDER,
                    true,
                    DecodeHintType.POSSIBLE_FORMATS,
                    List.of(BarcodeFormat.QR_CODE));

    private QrReader() {}

    /**
     * The text of the code in a picture file.
     *
     * @param file a JPEG or PNG
     * @return nothing when no code is found in it at any size
     * @throws id.sadardesa.base.Problem when it is no picture or cannot be opened
     */
    public static Optional<String> find(byte[] file) {
        return SIZES.stream().flatMap(size -> read(Pixels.of(file, size)).stream()).findFirst();
    }

    /** The text of the code in a picture that was opened. */
    public static Optional<String> read(Pixels picture) {
        LuminanceSource light =
                new RGBLuminanceSource(picture.width(), picture.height(), picture.argb());
        return WAYS.stream().flatMap(way -> read(light, way).stream()).findFirst();
    }

    /** The texts of all codes in a picture that was opened, each once. */
    public static Set<String> readAll(Pixels picture) {
        LuminanceSource light =
                new RGBLuminanceSource(picture.width(), picture.height(), picture.argb());
        Set<String> texts = new LinkedHashSet<>();
        WAYS.forEach(way -> texts.addAll(readAll(light, way)));
        read(picture).ifPresent(texts::add);
        return texts;
    }

    private static List<String> readAll(
            LuminanceSource light, Function<LuminanceSource, Binarizer> way) {
        try {
            BinaryBitmap bits = new BinaryBitmap(way.apply(light));
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bits, HINTS))
                    .map(Result::getText)
                    .toList();
        } catch (ReaderException e) {
            return List.of();
        }
    }

    private static Optional<String> read(
            LuminanceSource light, Function<LuminanceSource, Binarizer> way) {
        try {
            BinaryBitmap bits = new BinaryBitmap(way.apply(light));
            return Optional.of(new QRCodeReader().decode(bits, HINTS).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
