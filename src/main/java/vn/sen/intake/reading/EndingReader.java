package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Found;
import vn.sen.intake.Signer;
import vn.sen.intake.Source;

/** Reads recipients and signature, in two cells or side by side in lines with a gap. */
final class EndingReader {
    private static final Pattern GAP = Pattern.compile("\\t+|\\s{3,}");
    private static final Pattern NEXT_RECIPIENT =
            Pattern.compile("(?<=[;:.])\\s*[-\\u2010-\\u2015]\\s*(?=\\S)");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]*(?:\\s+\\p{Lu}[\\p{Ll}\\p{M}]*){1,5}");
    private static final Pattern AUTHORITY_POINT =
            Pattern.compile("^(\\p{Lu}{1,3}|\\p{Lu}/\\p{Lu})\\s*\\.\\s*(?=\\p{L})");

    private final List<Found<String>> recipients = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private boolean listing;
    private Source.@Nullable Place listPlace;

    /** One signature while it is read. */
    private static final class Signature {
        final Source.Place place;
        final List<String> words = new ArrayList<>();
        @Nullable String authority;
        @Nullable String position;
        @Nullable String name;

        Signature(Source.Place place) {
            this.place = place;
        }
    }

    EndingReader(List<Line> lines) {
        lines.forEach(this::line);
    }

    List<Found<String>> recipients() {
        return recipients;
    }

    /** Of several signatures side by side the last is that of the one who approves. */
    @Nullable Found<Signer> signer() {
        return signatures.reversed().stream()
                .filter(signature -> signature.position != null || signature.authority != null)
                .findFirst()
                .or(() -> signatures.reversed().stream().filter(s -> s.name != null).findFirst())
                .map(
                        s ->
                                Found.sure(
                                        new Signer(s.name, s.position, s.authority),
                                        new Source(s.place, String.join(" ", s.words))))
                .orElse(null);
    }

    private void line(Line line) {
        boolean otherCell =
                line.place() instanceof Source.InCell && !line.place().equals(listPlace);
        listing &= !otherCell;
        List<String> parts = GAP.splitAsStream(line.raw().strip()).map(Text::squeeze).toList();
        for (int i = 0; i < parts.size(); i++) {
            part(line, parts.get(i), i == 0);
        }
    }

    private void part(Line line, String text, boolean first) {
        int begun = Terms.LAYOUT.beginning(text, "recipients");
        if (begun >= 0) {
            listing = true;
            listPlace = line.place();
            recipients(line, text.substring(begun));
        } else if (Endings.isAuthority(text) || Endings.isPosition(text)) {
            rank(line, text);
        } else if (Terms.LAYOUT.begins(text, "signed")) {
            open(line).words.add(text);
        } else if (listing && first && (Text.isBulleted(line.raw()) || !isName(text))) {
            recipients(line, text);
        } else {
            name(line, text);
        }
    }

    private void recipients(Line line, String text) {
        for (String recipient : NEXT_RECIPIENT.splitAsStream(text).toList()) {
            String name = Text.bare(Text.withoutBullet(recipient.strip()));
            name = name.startsWith(":") ? name.substring(1).strip() : name;
            if (!name.isEmpty()) {
                recipients.add(line.found(name));
            }
        }
    }

    private static boolean isName(String text) {
        return NAME.matcher(plainName(text)).matches();
    }

    /** A name without what stands before it: titles are no part of a signature. */
    private static String plainName(String text) {
        int title = Terms.LAYOUT.beginning(text, "honorific");
        String rest = title < 0 ? text : text.substring(title).strip();
        return rest.startsWith(".") ? rest.substring(1).strip() : rest;
    }

    private void rank(Line line, String text) {
        Signature signature = open(line);
        String tidy = tidy(text);
        signature.words.add(text);
        if (Endings.isAuthority(text)) {
            signature.authority =
                    signature.authority == null ? tidy : signature.authority + " " + tidy;
        } else {
            signature.position =
                    signature.position == null ? tidy : signature.position + " " + tidy;
        }
    }

    private static String tidy(String text) {
        Matcher point = AUTHORITY_POINT.matcher(text);
        return Text.bare(point.replaceFirst(found -> found.group(1) + ". "));
    }

    private void name(Line line, String text) {
        if (isName(text)) {
            Signature signature = open(line);
            signature.name = plainName(text);
            signature.words.add(text);
        }
    }

    /** The signature in the same cell, or the one that has no name yet. */
    private Signature open(Line line) {
        for (Signature signature : signatures) {
            boolean sameCell = signature.place.equals(line.place());
            boolean inText = !(line.place() instanceof Source.InCell) && signature.name == null;
            if (sameCell || inText) {
                return signature;
            }
        }
        Signature signature = new Signature(line.place());
        signatures.add(signature);
        return signature;
    }
}
