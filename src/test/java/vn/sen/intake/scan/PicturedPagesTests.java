package vn.sen.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.intake.pdf.PdfPages;
import vn.sen.plan.SourcePage;

/** Pictures of paper, seen as the pages that they are. */
class PicturedPagesTests {
    private static byte[] picture(String kind, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, kind, out)).isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif"})
    void showsAPictureAsAPageOfPaper(String kind) throws IOException {
        byte[] pdf = PicturedPages.pdf(picture(kind, 1240, 1754));
        List<SourcePage> pages = PdfPages.of(pdf);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().width()).isBetween(590.0, 600.0);
        assertThat(pages.getFirst().height()).isBetween(838.0, 846.0);
        BufferedImage seen =
                ImageIO.read(new ByteArrayInputStream(PdfPages.picture(pdf, 1).orElseThrow()));
        Color above = new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 4));
        assertThat(above.getRed()).isGreaterThan(200);
        assertThat(above.getBlue()).isLessThan(60);
    }

    @Test
    void laysAWidePictureAcross() throws IOException {
        byte[] pdf = PicturedPages.pdf(picture("png", 3508, 2480));
        assertThat(PdfPages.of(pdf).getFirst().width()).isBetween(838.0, 846.0);
    }

    @Test
    void hasNoPagesOfWhatIsNoPicture() {
        byte[] pdf = PicturedPages.pdf("no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(PdfPages.of(pdf)).isEmpty();
        assertThat(PdfPages.picture(pdf, 1)).isEmpty();
    }
}
