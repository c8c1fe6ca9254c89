package io.rcml.model;

import io.rcml.internal.text.Printable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with the address of a noun, in words that follow its name; null if nothing is. */
final class Addresses {

    private static final Pattern SIP = Pattern.compile("(?i)sips?:(?:([^@]*+)@)?([^@]*+)");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(\\[[0-9A-Fa-f:.]++]|[^\\s<>\"\\[\\]:;?]++)(?::([^;?]*+))?(?:[;?].*+)?");
    private static final int LARGEST_PORT = 65_535;

    private Addresses() {}

    static @Nullable String complaintOfNumber(String number) {
        String noun = otherNoun(number, "a phone number");
        return noun == null ? unseen(number) : noun;
    }

    static @Nullable String complaintOfClient(String name) {
        return otherNoun(name, "a client's name");
    }

    /** Of the text of a Dial, which may be a client's name behind {@code client:}. */
    static @Nullable String complaintOfDialled(String text) {
        return isSip(text) ? "must be a number, or client:name; a SIP URI is dialled by Sip" : unseen(text);
    }

    static @Nullable String complaintOfSip(String uri) {
        Matcher parts = SIP.matcher(uri);
        if (!parts.matches()
                || uri.chars().anyMatch(c -> Character.isWhitespace(c) || c == '<' || c == '>' || c == '"')) {
            return "must be a SIP URI, such as sip:alice@example.com";
        }
        if ("".equals(parts.group(1))) {
            return "must name somebody before the @, such as sip:alice@example.com";
        }
        Matcher host = HOST_AND_PORT.matcher(parts.group(2));
        if (!host.matches()) {
            return "must have a host, such as example.com or [2001:db8::1]";
        }
        String port = host.group(2);
        if (port != null && !isPort(port)) {
            return "must have a port from 1 to " + LARGEST_PORT + ", or none";
        }
        return unseen(uri);
    }

    private static boolean isPort(String port) {
        return port.matches("[0-9]{1,5}") && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= LARGEST_PORT;
    }

    private static @Nullable String otherNoun(String address, String wanted) {
        if (isSip(address)) {
            return "must be " + wanted + "; a SIP URI is dialled by Sip";
        }
        return address.toLowerCase(Locale.ROOT).startsWith("client:")
                ? "must be " + wanted + "; a client is dialled by Client, by its name alone"
                : null;
    }

    private static boolean isSip(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("sip:") || lower.startsWith("sips:");
    }

    /** Characters that nobody sees, or that look like digits and are dialled as none. */
    private static @Nullable String unseen(String address) {
        for (int i = 0; i < address.length(); i = address.offsetByCodePoints(i, 1)) {
            int character = address.codePointAt(i);
            if (Character.getType(character) == Character.FORMAT
                    || (character != ' ' && Character.isSpaceChar(character))) {
                return "must not hold " + described(character, i) + ", which nobody sees";
            }
            if (character > '9' && Character.isDigit(character)) {
                return "must be written with the digits 0 to 9, not with " + described(character, i);
            }
        }
        return null;
    }

    private static String described(int character, int index) {
        return Printable.name(character) + " (" + Character.getName(character) + ") at index " + index;
    }
}
