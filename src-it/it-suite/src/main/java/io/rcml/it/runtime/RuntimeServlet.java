package io.rcml.it.runtime;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.bind.spi.JsonbProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says what it runs on, a line for each fact: {@code name=value}. */
@WebServlet("/runtime")
public class RuntimeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ServletContext context = getServletContext();
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .printf(
                        "java=%s%nserver=%s%nservlet=%d.%d%ncdi=%s%njsonb=%s%njar=%s%n",
                        Runtime.version().feature(),
                        context.getServerInfo(),
                        context.getMajorVersion(),
                        context.getMinorVersion(),
                        maker(CDI.current().getBeanManager().getClass()),
                        maker(JsonbProvider.provider().getClass()),
                        digestOfOurJar(context));
    }

    private static String maker(Class<?> type) {
        String name = type.getName();
        if (name.startsWith("org.jboss.weld") || name.startsWith("org.glassfish.weld")) {
            return "Weld";
        } else if (name.startsWith("org.apache.webbeans") || name.startsWith("org.apache.openejb")) {
            return "OpenWebBeans";
        } else if (name.startsWith("org.eclipse.yasson")) {
            return "Yasson";
        } else if (name.startsWith("org.apache.johnzon") || name.startsWith("org.apache.tomee")) {
            return "Johnzon";
        }
        return name;
    }

    private static String digestOfOurJar(ServletContext context) throws ServletException, IOException {
        try (InputStream jar = context.getResourceAsStream("/WEB-INF/lib/rcml-jakarta.jar")) {
            DigestInputStream digest = new DigestInputStream(jar, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new ServletException(e);
        }
    }
}
