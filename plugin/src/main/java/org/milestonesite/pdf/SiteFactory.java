package org.milestonesite.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Gives the renderer the files of the site, and nothing else of this machine or of the network. */
record SiteFactory(Function<String, Optional<byte[]>> files) implements FSStreamFactory {

    static final String SCHEME = "milestone-site";
    static final String ROOT = SCHEME + ":/";

    /** Every address, resolved; null for what is no file of the site, which the renderer then leaves out. */
    static String resolve(String base, String address) {
        if (address.startsWith("#") || address.startsWith(ROOT)) {
            return address;
        }
        URI found = URI.create(ROOT).resolve(address);
        return found.getScheme().equals(SCHEME) ? found.toString() : null;
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] bytes = files.apply(URI.create(address).getPath().substring(1)).orElse(new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
