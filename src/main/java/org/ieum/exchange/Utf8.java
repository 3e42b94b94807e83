package org.ieum.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and turns each byte that is not UTF-8 into half a surrogate pair, which sound UTF-8 never holds: so the cell
 * with the byte is found, with its line and column, instead of an end of everything. A byte order mark is left out.
 */
final class Utf8 extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char FOREIGN_BYTE = '\udc80';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).limit(0);
    private boolean ended;
    private boolean begun;

    Utf8(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        chars.clear();
        decode();
        chars.flip();
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void decode() {
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (result.isError()) {
            // There is room: no byte gives more than one char, and there are as many chars as bytes.
            chars.put(FOREIGN_BYTE);
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, chars, ended);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
