package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** What a window shows, small enough for the documents: three quarters of its size, as WebP. */
public final class SmallPicture {

    /** Where the pictures of the documents go; those are drawn only where this names a folder. */
    public static final String FOLDER = "IEUM_README_PICTURES";

    private static final int MOST_BYTES = 60_000;

    /** The browser itself can do that. */
    private static final String SHRINK = """
            async png => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + png;
              await image.decode();
              const canvas = document.createElement('canvas');
              canvas.width = image.width * 0.75;
              canvas.height = image.height * 0.75;
              const pen = canvas.getContext('2d');
              pen.imageSmoothingQuality = 'high';
              pen.drawImage(image, 0, 0, canvas.width, canvas.height);
              return canvas.toDataURL('image/webp', 0.75).split(',')[1];
            }""";

    private SmallPicture() {}

    /** Keeps one under a name, and beside it a large one in {@code target}. */
    public static void keep(Window window, String name) throws IOException {
        byte[] png = window.page().screenshot();
        Page blank = window.page().context().newPage();
        String webp = (String) blank.evaluate(SHRINK, Base64.getEncoder().encodeToString(png));
        blank.close();
        byte[] picture = Base64.getDecoder().decode(webp);
        assertThat(picture.length).as(name).isLessThan(MOST_BYTES);
        Files.write(Path.of(System.getenv(FOLDER), name + ".webp"), picture);
        Files.write(Path.of("target", name + ".png"), png);
    }
}
