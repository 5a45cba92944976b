package io.github.qmpevents.generator.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of a page: its head, its style, and a script without which it can be read as well. Nothing is loaded, and the
 * page forbids it: no other style, script, picture or form has a chance in it.
 */
public final class Page {
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private Page() {}

    /**
     * A whole page, ASCII, LF at the end.
     *
     * @param style more of the style, which must not be made of any description
     * @param body what is to be seen
     */
    public static String of(String title, String style, Markup body) {
        String styles = STYLE + style;
        Markup head = new Markup()
                .open("meta", "charset", "utf-8")
                .line()
                .open("meta", "http-equiv", "Content-Security-Policy", "content", policy(styles))
                .line()
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line()
                .open("meta", "name", "color-scheme", "content", "light dark")
                .line()
                .element("title", title)
                .line();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n" + head + "<style>" + styles
                + "</style>\n</head>\n<body>\n" + body + "<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
    }

    private static String policy(String styles) {
        return "default-src 'none'; style-src '" + hash(styles) + "'; script-src '" + hash(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
