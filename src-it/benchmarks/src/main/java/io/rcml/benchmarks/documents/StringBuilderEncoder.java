package io.rcml.benchmarks.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Text put together by hand, as in many a servlet, but with everything escaped that must be. */
public final class StringBuilderEncoder implements Encoder {

    @Override
    public Supplier<byte[]> dial(List<Leg> legs) {
        return () -> dialling(legs).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Supplier<byte[]> ivr(List<Menu> menus) {
        return () -> asking(menus).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a document that dials} */
    public static String dialling(List<Leg> legs) {
        StringBuilder xml = new StringBuilder(1024);
        xml.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Dial timeout=\"20\" callerId=\"+19895550100\">");
        for (Leg leg : legs) {
            xml.append("<Client url=\"");
            escape(leg.screening(), xml);
            xml.append("\" statusCallback=\"");
            escape(leg.status(), xml);
            xml.append("\" statusCallbackEvent=\"answered\">");
            escape(leg.client(), xml);
            xml.append("</Client>");
        }
        return xml.append("</Dial></Response>").toString();
    }

    private static String asking(List<Menu> menus) {
        StringBuilder xml = new StringBuilder(4096);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>");
        for (Menu menu : menus) {
            xml.append("<Gather action=\"");
            escape(menu.action(), xml);
            xml.append("\" timeout=\"5\" numDigits=\"1\"><Play>");
            escape(menu.jingle(), xml);
            xml.append("</Play>");
            for (String choice : menu.choices()) {
                xml.append("<Say>");
                escape(choice, xml);
                xml.append("</Say><Pause length=\"1\"/>");
            }
            xml.append("</Gather>");
        }
        return xml.append("<Record action=\"https://app.example.com/phone/recorded\" maxLength=\"60\"/>")
                .append("<Redirect>https://app.example.com/phone/goodbye</Redirect></Response>")
                .toString();
    }

    private static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t' -> xml.append("&#9;");
                case '\n' -> xml.append("&#10;");
                case '\r' -> xml.append("&#13;");
                default -> {
                    if (c < ' ' || c >= '\uFFFE') {
                        throw new IllegalArgumentException("XML cannot hold the character at " + i);
                    }
                    xml.append(c);
                }
            }
        }
    }
}
