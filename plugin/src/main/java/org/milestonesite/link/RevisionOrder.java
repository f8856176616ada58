package org.milestonesite.link;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in revisions count as numbers: 1.10 comes after 1.9, and 1.6.1 after 1.6. */
final class RevisionOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String one, String other) {
        List<String> ours = parts(one);
        List<String> theirs = parts(other);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            int order = part(ours.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int length = Integer.compare(ours.size(), theirs.size());
        return length != 0 ? length : one.compareTo(other);
    }

    private static List<String> parts(String revision) {
        return PART.matcher(revision).results().map(MatchResult::group).toList();
    }

    private static int part(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
