package org.milestonesite.harness;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.site.Site;

/** Builds where some libraries are not on the class path: who needs none of them must not load them. */
public final class LeanClassPath {

    private LeanClassPath() {}

    /** Makes every file of the site. @param missing beginnings of the names of jars @return how many there are */
    public static int render(TestSite site, String... missing) throws IOException, ReflectiveOperationException {
        int[] files = {0};
        run(
                site,
                false,
                (loader, result) -> {
                    Object built =
                            ((Optional<?>) result.getClass().getMethod("site").invoke(result)).orElseThrow();
                    Method bytes =
                            loader.loadClass(Site.Content.class.getName()).getMethod("bytes");
                    for (Object content :
                            ((Map<?, ?>) built.getClass().getMethod("files").invoke(built)).values()) {
                        bytes.invoke(content);
                        files[0]++;
                    }
                },
                missing);
        return files[0];
    }

    /** What a build prints. @param missing beginnings of the names of jars */
    public static String console(TestSite site, boolean pdf, String... missing)
            throws IOException, ReflectiveOperationException {
        String[] printed = {""};
        run(
                site,
                pdf,
                (loader, result) -> printed[0] =
                        (String) result.getClass().getMethod("console").invoke(result),
                missing);
        return printed[0];
    }

    /** What to do with the result of a build, which is of classes of its own. */
    @FunctionalInterface
    private interface Then {
        void with(ClassLoader loader, Object result) throws ReflectiveOperationException;
    }

    private static void run(TestSite site, boolean pdf, Then then, String... missing)
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
            then.with(loader, result);
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
