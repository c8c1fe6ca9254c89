package io.rcml.it.noted;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes the application's class loader down where the next application finds it, without holding it. */
@WebListener
public class NotedDown implements ServletContextListener {

    @Override
    @SuppressWarnings("unchecked")
    public void contextInitialized(ServletContextEvent event) {
        List<WeakReference<ClassLoader>> noted = (List<WeakReference<ClassLoader>>) System.getProperties()
                .computeIfAbsent(
                        event.getServletContext().getContextPath().substring(1), name -> new CopyOnWriteArrayList<>());
        noted.add(new WeakReference<>(NotedDown.class.getClassLoader()));
    }
}
