package org.milestonesite.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;

/**
 * Why a site was not written. Of many files with the same fault one is named, and the others counted.
 *
 * @param output the output folder
 * @param displayedOutput what it is called
 */
record WriteFindings(Path output, String displayedOutput) {

    /** What is known before anything is made. */
    List<Diagnostic> ahead(Collection<String> paths) {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            return List.of(
                    Diagnostic.nowhere(Code.WRITE_FAILED, displayedOutput).variant("no-folder"));
        }
        return paths.stream()
                .filter(path -> !PortablePath.is(path))
                .map(path -> Diagnostic.nowhere(Code.WRITE_FAILED, path).variant("path"))
                .toList();
    }

    List<Diagnostic> io(IOException e) {
        String file = e instanceof FileSystemException system && system.getFile() != null
                ? displayed(Path.of(system.getFile()))
                : displayedOutput;
        if (e instanceof AccessDeniedException) {
            return List.of(Diagnostic.nowhere(Code.WRITE_FAILED, file).variant("denied"));
        }
        String reason = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e.getClass().getSimpleName();
        return List.of(Diagnostic.nowhere(Code.WRITE_FAILED, file, reason));
    }

    private String displayed(Path file) {
        if (!file.startsWith(output)) {
            return file.toString();
        }
        String within = output.relativize(file).toString().replace('\\', '/');
        return within.isEmpty() ? displayedOutput : displayedOutput + "/" + within;
    }

    /** Empty if every file was made and none is in another's place. */
    Optional<Written> failed(Draft... drafts) {
        List<Draft.Failed> failed = of(Draft.Failed.class, drafts);
        if (!failed.isEmpty()) {
            Throwable cause = failed.get(0).cause();
            Diagnostic finding = Diagnostic.nowhere(
                            Code.WRITE_FAILED,
                            failed.get(0).path(),
                            Optional.ofNullable(cause.getMessage()).orElse(cause.toString()),
                            failed.size() - 1)
                    .variant(failed.size() == 1 ? "page" : "page.many");
            return Optional.of(Written.failed(List.of(finding), Optional.of(cause)));
        }
        return of(Draft.Foreign.class, drafts).stream()
                .min(Comparator.comparing(draft -> !draft.path().equals("index.html")))
                .map(first -> foreign(first, of(Draft.Foreign.class, drafts).size() - 1))
                .map(finding -> Written.failed(List.of(finding), Optional.empty()));
    }

    private Diagnostic foreign(Draft.Foreign draft, int others) {
        Diagnostic foreign = Diagnostic.nowhere(Code.FOREIGN_FILE, displayedOutput + "/" + draft.inTheWay(), others);
        return others == 0 ? foreign : foreign.variant("many");
    }

    private static <T extends Draft> List<T> of(Class<T> type, Draft... drafts) {
        return Arrays.stream(drafts).filter(type::isInstance).map(type::cast).toList();
    }
}
