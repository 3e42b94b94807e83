package org.ieum.handover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.ieum.kernel.Text;
import org.ieum.platform.Token;

/** The addresses of video rooms: the organisation's own, which nobody can guess, and those that people bring along. */
@Singleton
class VideoRooms {

    private static final int LONGEST = 300;

    private final Optional<String> base;

    @Inject
    VideoRooms(HandoverSettings settings) {
        this.base = settings.rooms().map(VideoRooms::base);
    }

    private static String base(URI address) {
        if (!isHttps(address)) {
            throw new IllegalStateException(
                    "ieum.handover.rooms has to be an https address without a user and a query");
        }
        return address.toString().replaceAll("/+$", "") + "/";
    }

    /** A room that is nobody's yet; empty if the organisation has none. */
    Optional<String> fresh() {
        return base.map(address -> address + "ieum-" + Token.forMail().text());
    }

    /** Whether it is one of the organisation's. */
    boolean isOurs(String address) {
        return base.filter(address::startsWith).isPresent();
    }

    /** The address that somebody typed, if it can be one of a room. */
    static Optional<String> read(String typed) {
        String text = Text.clean(typed);
        if (Text.length(text) > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text)).filter(VideoRooms::isRoom).map(URI::toASCIIString);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isRoom(URI address) {
        return address.getUserInfo() == null && isWeb(address);
    }

    private static boolean isHttps(URI address) {
        return isRoom(address) && address.getQuery() == null && address.getFragment() == null;
    }

    private static boolean isWeb(URI address) {
        return address.getScheme() != null
                && address.getScheme().toLowerCase(Locale.ROOT).equals("https")
                && address.getHost() != null
                && address.getHost().contains(".");
    }
}
