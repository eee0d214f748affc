package vn.sen.agency.roll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A list held against what is there. */
public record Compared(List<Verdict> verdicts) {

    private static final int ENOUGH = 32;

    public Compared {
        verdicts = List.copyOf(verdicts);
    }

    public int count(Verdict.Kind kind) {
        return (int) verdicts.stream().filter(each -> each.kind() == kind).count();
    }

    /** What there is to do, in the order of the list. */
    public List<Verdict.Deed> deeds() {
        return verdicts.stream()
                .filter(each -> each.kind() != Verdict.Kind.SAME)
                .map(Verdict::deed)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Units to be opened for the rows that are right, each once, in the list's words. */
    public List<String> newUnits() {
        List<String> names = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Verdict each : verdicts) {
            if (each.kind() != Verdict.Kind.WRONG) {
                each.changes().stream()
                        .filter(Verdict.Change::opens)
                        .map(Verdict.Change::after)
                        .filter(name -> keys.add(UnitWords.key(name)))
                        .forEach(names::add);
            }
        }
        return names;
    }

    public int newAccounts() {
        return (int) deeds().stream().filter(deed -> !deed.login().isEmpty()).count();
    }

    /** The same as long as nothing else would be done. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        for (Verdict each : verdicts) {
            Verdict.Deed deed = each.deed();
            all.append(each.row()).append(each.kind()).append(each.changes());
            if (deed != null) {
                all.append(deed.known()).append(new TreeSet<>(deed.roles())).append(deed.login());
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }
}
