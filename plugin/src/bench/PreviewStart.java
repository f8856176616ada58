import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the preview in a Maven of its own, an empty "mvn validate", and the goal "help" of the same plugin, in turns, and prints
 * how long it takes until the address stands in the terminal and until the first page is there, and how much longer that is. What
 * "help" takes is Maven's own: it finds the plugin and all it needs, and prints a text. Turns, because a machine is not equally
 * fast all day.
 */
public final class PreviewStart {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path empty = Path.of(arguments[1]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[2]);
        List<String> goal = List.of(arguments).subList(3, arguments.length);
        List<String> help = goal.stream().map(word -> word.replaceFirst(":preview$", ":help")).toList();
        double[] validate = new double[rounds];
        double[] helped = new double[rounds];
        double[] told = new double[rounds];
        double[] served = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            double alone = run(empty, List.of("-q", "validate"));
            double plugin = run(project, help);
            double[] preview = preview(project, goal);
            // the first fills the caches of the disk
            if (i >= 0) {
                validate[i] = alone;
                helped[i] = plugin;
                told[i] = preview[0];
                served[i] = preview[1];
            }
        }
        double base = median(validate);
        System.out.printf("mvn validate          %8.2f s median of %d%n", base, rounds);
        double maven = median(helped);
        System.out.printf("help of the plugin    %8.2f s, %.2f s more%n", maven, maven - base);
        print("address told", median(told), base, maven);
        print("first page", median(served), base, maven);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, double took, double base, double maven) {
        System.out.printf("%-21s %8.2f s, %.2f s more than validate, %.2f s more than help%n", what, took, took - base, took - maven);
    }

    private static double run(Path folder, List<String> goal) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = started(folder, goal);
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(goal + " failed");
        }
        return seconds(start);
    }

    private static double[] preview(Path folder, List<String> goal) throws Exception {
        long start = System.nanoTime();
        Process process = started(folder, goal);
        try (BufferedReader output = process.inputReader()) {
            StringBuilder all = new StringBuilder();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                all.append(line).append('\n');
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    double told = seconds(start);
                    ask(URI.create(address.group()));
                    return new double[] {told, seconds(start)};
                }
            }
            throw new IllegalStateException(all.toString());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void ask(URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(address).build();
        while (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() != 200) {
            Thread.sleep(5);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Process started(Path folder, List<String> goal) throws IOException {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-B"));
        command.addAll(goal);
        return new ProcessBuilder(command).directory(folder.toFile()).redirectError(new File("/dev/null")).start();
    }
}
