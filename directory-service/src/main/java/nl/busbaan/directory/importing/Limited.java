package nl.busbaan.directory.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of several files that may together be only so many: a small ZIP can unpack to more than there is memory. */
final class Limited extends FilterInputStream {
    private final long[] left;

    /** @param left one number, shared by all files */
    Limited(InputStream in, long[] left) {
        super(in);
        this.left = left;
    }

    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws TooLarge {
        left[0] -= bytes;
        if (left[0] < 0) {
            throw new TooLarge();
        }
    }
}
