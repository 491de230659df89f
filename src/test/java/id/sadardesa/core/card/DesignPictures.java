package id.sadardesa.core.card;

import id.sadardesa.core.paper.PageImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pictures of the program's designs, front and back, to be looked at: argument FOLDER. */
public final class DesignPictures {
    private DesignPictures() {}

    public static void main(String[] args) throws IOException {
        for (String code : List.of("kawung", "polos", "pandan", "terang")) {
            Template template = CardSamples.template(code);
            byte[] photo = CardSamples.photo(300, 400, "jpg");
            List<Card> cards =
                    List.of(
                            CardSamples.withPhoto(CardSamples.card(417), photo),
                            CardSamples.card(
                                    "Raden Mas Muhammad Abdurrahman Wahid Hasyim Kusumodiningrat",
                                    "Wakil Ketua Badan Permusyawaratan Desa",
                                    12));
            byte[] pdf =
                    CardSamples.pdf(
                            CardSheet.CR80,
                            1,
                            template,
                            CardSamples.DLANGGU,
                            PrintSetup.BOTH,
                            cards);
            for (int page = 0; page < 3; page++) {
                Path file = Path.of(args[0], code + "-" + page + ".png");
                try (OutputStream out = Files.newOutputStream(file)) {
                    PageImage.of(pdf, page, 200).writePng(out);
                }
            }
        }
    }
}
