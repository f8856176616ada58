import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.site.Site;

/** Builds a project and prints the milliseconds that its pages with graphs take. See the script {@code figures}. */
class Figures {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        BuildResult result = SiteBuild.run(new BuildRequest(project, project.resolve("src/milestones"), project.resolve("target/site"), project.resolve("target/work"), false));
        Site site = result.site().orElseThrow(() -> new IllegalStateException(result.console()));
        List<String> all = List.copyOf(site.files().keySet());
        time(site, "graph pages", all.stream().filter(path -> path.matches("graph(-\\d+)?\\.html|data/graph\\.json")).toList());
        time(site, "milestone pages", all.stream().filter(path -> path.matches("milestones/.*\\.html")).toList());
        time(site, "all pages", all);
        if (arguments.length > 1) {
            for (String path : all) {
                Path file = Path.of(arguments[1]).resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, site.files().get(path).bytes());
            }
        }
    }

    private static void time(Site site, String what, List<String> paths) {
        long start = System.nanoTime();
        long before = PROCESS.getProcessCpuTime();
        long bytes = paths.parallelStream().mapToLong(path -> site.files().get(path).bytes().length).sum();
        System.out.printf("%6d ms, of processors %6d ms  %d %s, %d kB%n", (System.nanoTime() - start) / 1_000_000,
                (PROCESS.getProcessCpuTime() - before) / 1_000_000, paths.size(), what, bytes / 1000);
    }
}
