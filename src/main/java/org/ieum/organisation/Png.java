package org.ieum.organisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Takes an uploaded picture apart and writes it anew, so that what we hand out holds points and nothing else: no script, no
 * note of where it was taken, no second file behind the first.
 */
final class Png {

    /** Bytes that may be uploaded. */
    static final int MOST_BYTES = 200_000;

    /** Points on a side; read before the picture is unpacked, which could be large. */
    static final int MOST_POINTS = 512;

    private static final int MOST_STORED = 300_000;

    private Png() {}

    /** The picture as a PNG of ours; empty if it is none, or too large. */
    static Optional<byte[]> clean(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            Optional<BufferedImage> picture = read(upload);
            if (picture.isEmpty()) {
                return Optional.empty();
            }
            ByteArrayOutputStream clean = new ByteArrayOutputStream();
            ImageIO.write(picture.get(), "png", clean);
            return Optional.of(clean.toByteArray()).filter(bytes -> bytes.length <= MOST_STORED);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // What the reader stumbles over is no picture; the answer says so.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] upload) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            if (!reader.getOriginatingProvider().canDecodeInput(in)) {
                return Optional.empty();
            }
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MOST_POINTS || reader.getHeight(0) > MOST_POINTS) {
                return Optional.empty();
            }
            return Optional.of(reader.read(0));
        } finally {
            reader.dispose();
        }
    }
}
