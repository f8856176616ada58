package org.milestonesite.harness;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.SiteBuild;

/** Builds where some libraries are not on the class path: who needs none of them must not load them. */
public final class LeanClassPath {

    private LeanClassPath() {}

    /** What a build prints. @param missing beginnings of the names of jars */
    public static String console(TestSite site, boolean pdf, String... missing)
            throws IOException, ReflectiveOperationException {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> Stream.of(missing)
                        .noneMatch(
                                name -> Path.of(path).getFileName().toString().startsWith(name)))
                .map(LeanClassPath::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(BuildRequest.class.getName());
            BuildRequest here = site.request();
            Object request = type.getConstructor(Path.class, Path.class, Path.class, Path.class, boolean.class)
                    .newInstance(
                            here.projectDirectory(),
                            here.sourceDirectory(),
                            here.outputDirectory(),
                            here.workDirectory(),
                            here.failOnWarning());
            request = type.getMethod("withPdf", boolean.class).invoke(request, pdf);
            Object result = loader.loadClass(SiteBuild.class.getName())
                    .getMethod("run", type)
                    .invoke(null, request);
            return (String) result.getClass().getMethod("console").invoke(result);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
