package org.ieum.account.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a picture for a phone's camera, drawn by one SVG path.
 *
 * @param size the width and height, margin included, in modules
 */
record QrPicture(int size, String path) {

    /** As wide as ISO 18004 asks for. */
    private static final int MARGIN = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }

    /** Hidden: it shows a secret. */
    @Override
    public String toString() {
        return "QrPicture[…]";
    }
}
