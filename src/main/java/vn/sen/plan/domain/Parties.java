package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sen.agency.UnitView;
import vn.sen.plan.PartRole;
import vn.sen.standard.Lexicon;
import vn.sen.standard.Mention;
import vn.sen.standard.Token;

/** Reads the words with which a plan names a party. */
final class Parties {

    private static final Lexicon WORDS = Lexicon.beside(Parties.class, "parties.lexicon");

    private final UnitNames names;

    Parties(List<UnitView> units) {
        this.names = new UnitNames(units);
    }

    NamedParty read(PartRole role, String words) {
        List<Token> text = Token.of(words);
        List<UnitNames.Place> units = names.find(text);
        Set<PartyGroup> groups = EnumSet.noneOf(PartyGroup.class);
        for (Mention mention : longest(WORDS.find(text))) {
            if (units.stream().noneMatch(unit -> belongsTo(mention, unit))) {
                groups.addAll(PartyGroup.of(mention.topic()));
            }
        }
        return new NamedParty(
                role, words, groups, units.stream().map(UnitNames.Place::unit).distinct().toList());
    }

    /** "The head of" a unit is the unit. */
    private static boolean belongsTo(Mention mention, UnitNames.Place unit) {
        return mention.from() < unit.to() && mention.to() >= unit.from();
    }

    private static List<Mention> longest(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : mentions) {
            if (kept.stream().noneMatch(mention::overlaps)) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
