import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.diagnostic.Style;
import org.milestonesite.preview.Preview;
import org.milestonesite.preview.PreviewRequest;

/** Writes a milestone again and again, and asks for its page until the page says what was written. */
public final class PreviewTimes {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        int rebuilds = Integer.parseInt(arguments[1]);
        Path sources = project.resolve("src/milestones");
        BuildRequest build = new BuildRequest(
                project, sources, project.resolve("target/site"), project.resolve("target/milestone-site"), false);
        List<Path> milestones;
        try (Stream<Path> files = Files.list(sources.resolve("milestones"))) {
            milestones = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        long start = System.nanoTime();
        PreviewRequest request = new PreviewRequest(build, PreviewRequest.LOOPBACK, 0, List.of(), Optional.empty());
        try (Preview preview = Preview.start(request, (severity, line) -> {}, Style.PLAIN)) {
            ask(preview.address());
            System.out.printf("first page            %8.0f ms%n", (System.nanoTime() - start) / 1e6);
            Random chance = new Random(8564);
            for (int i = 0; i < 10; i++) {
                change(preview, milestones, chance, i);
            }
            state("after 10 rebuilds");
            double[] times = new double[20];
            for (int i = 0; i < times.length; i++) {
                Thread.sleep(200 + chance.nextInt(1800));
                times[i] = change(preview, milestones, chance, 1000 + i);
            }
            Arrays.sort(times);
            System.out.printf("saved to served       %8.1f ms median, %.1f ms p95, of 20%n", (times[9] + times[10]) / 2, times[18]);
            double[] dates = new double[5];
            for (int i = 0; i < dates.length; i++) {
                Thread.sleep(200 + chance.nextInt(1800));
                dates[i] = changeDate(preview, milestones.get(chance.nextInt(milestones.size())), "2031-03-0" + (i + 1));
            }
            Arrays.sort(dates);
            System.out.printf("a date changed        %8.1f ms median, %.1f ms at most, of 5%n", dates[2], dates[4]);
            for (int i = 30; i < rebuilds; i++) {
                change(preview, milestones, chance, 10_000 + i);
            }
            state("after " + rebuilds + " rebuilds");
        }
    }

    private static double change(Preview preview, List<Path> milestones, Random chance, int number) throws Exception {
        Path file = milestones.get(chance.nextInt(milestones.size()));
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        String sentence = "Changed for the time " + number + ".";
        String text = Files.readString(file).replaceFirst("\n\nChanged for the time \\d+\\.\n$", "\n");
        return saved(preview, file, name, text + "\n\n" + sentence + "\n", sentence);
    }

    /** What all that lists milestones goes by: everything is linked and checked anew. */
    private static double changeDate(Preview preview, Path file, String date) throws Exception {
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        String text = Files.readString(file).replaceFirst("(?m)^due: .*$", "due: " + date);
        return saved(preview, file, name, text, date);
    }

    private static double saved(Preview preview, Path file, String name, String text, String expected) throws Exception {
        long start = System.nanoTime();
        Files.writeString(file, text);
        URI page = preview.address().resolve("milestones/" + name + ".html");
        while (!ask(page).contains(expected)) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String ask(URI address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static void state(String when) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        Runtime runtime = Runtime.getRuntime();
        UnixOperatingSystemMXBean system =
                (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%-21s %8d MB heap, %d threads, %d file handles%n",
                when,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                system.getOpenFileDescriptorCount());
    }
}
