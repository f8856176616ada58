package org.milestonesite.page;

/**
 * The milestones as files for other programs: {@code downloads.mustache}.
 *
 * @param csv address of the table for spreadsheets
 * @param json address of the data for programs
 */
public record Downloads(String csv, String json) {

    static Downloads of(Catalogue catalogue, Hrefs hrefs) {
        return new Downloads(hrefs.toPath(Paths.TABLE), hrefs.toPath(Paths.DATA));
    }
}
