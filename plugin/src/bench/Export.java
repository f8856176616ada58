import java.nio.file.Files;
import java.nio.file.Path;
import org.milestonesite.read.RawSchedule;
import org.milestonesite.read.RawSources;
import org.milestonesite.read.ReadCache;
import org.milestonesite.read.SourceReader;

/** Reads the sources of a project and prints the milliseconds it took. See the script {@code export}. */
class Export {

    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]);
        long start = System.nanoTime();
        RawSources sources = SourceReader.read(project, project.resolve("src/milestones"), Path.of(arguments[1]), ReadCache.none())
                .value()
                .orElseThrow();
        long took = (System.nanoTime() - start) / 1_000_000;
        for (RawSchedule schedule : sources.schedules()) {
            System.out.printf("%6d ms  %s: %d rows, %d relations%n", took, schedule.file(), schedule.rows(),
                    schedule.relations().size() + schedule.others());
        }
    }
}
