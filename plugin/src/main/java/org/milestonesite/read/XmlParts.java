package org.milestonesite.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML files of one workbook, bounded all together: a ZIP of a kilobyte may unpack to a terabyte. */
final class XmlParts {

    /** Forty times the largest export in use. */
    private static final long MAX_BYTES = 128L << 20;

    /** Bytes of the longest byte order mark. */
    private static final int MARK = 3;

    private final XMLInputFactory factory = factory();
    private long bytes;

    /** Who reads beyond the bound gets a {@link TooLarge} wrapped into what the parser throws. */
    XMLStreamReader open(InputStream part) throws IOException, XMLStreamException {
        BufferedInputStream counted = new BufferedInputStream(new Counted(part));
        return factory.createXMLStreamReader(new InputStreamReader(counted, decoder(counted)));
    }

    /**
     * Left to decode bytes by itself, the JDK's reader prints those that are malformed on the console, which nothing turns
     * off. The format knows two encodings only.
     */
    private static CharsetDecoder decoder(BufferedInputStream part) throws IOException {
        part.mark(MARK);
        int first = part.read();
        int second = part.read();
        if (first == 0xEF && second == 0xBB && part.read() == 0xBF) {
            return StandardCharsets.UTF_8.newDecoder();
        }
        part.reset();
        if (first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE.newDecoder();
        }
        boolean wide = first == 0 || first == 0xFE || first == 0xFF;
        return (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder();
    }

    /** The JDK's own reader, whatever else is on the class path; no DTD, so no entity that multiplies. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            return count(read, read);
        }

        private int count(int read, int more) throws IOException {
            bytes += Math.max(0, more);
            if (bytes > MAX_BYTES) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
