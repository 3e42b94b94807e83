package org.ieum.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void aPngIsTakenAndWhatHangsBehindItIsNot() throws IOException {
        byte[] picture = picture(40, 20, "png");
        byte[] trailing = Arrays.copyOf(picture, picture.length + 8);
        System.arraycopy("<script>".getBytes(StandardCharsets.UTF_8), 0, trailing, picture.length, 8);
        byte[] clean = Png.clean(trailing).orElseThrow();
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
        BufferedImage again = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(again.getWidth()).isEqualTo(40);
        assertThat(again.getHeight()).isEqualTo(20);
    }

    @Test
    void whatIsNoSmallPngIsRefused() throws IOException {
        byte[] good = picture(40, 20, "png");
        assertThat(Png.clean(new byte[0])).isEmpty();
        assertThat(Png.clean("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Png.clean(picture(40, 20, "gif"))).isEmpty();
        assertThat(Png.clean(picture(513, 20, "png"))).isEmpty();
        assertThat(Png.clean(Arrays.copyOf(good, good.length / 2))).isEmpty();
        assertThat(Png.clean(Arrays.copyOf(good, Png.MOST_BYTES + 1))).isEmpty();
    }

    static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
