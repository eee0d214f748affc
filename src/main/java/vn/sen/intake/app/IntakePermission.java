package vn.sen.intake.app;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/** Rights over plans that come in as files. */
public enum IntakePermission implements Permission {
    HAND_IN_PLAN;

    private static final Set<Role> KEEPERS =
            EnumSet.of(Role.ISO_SECRETARY, Role.QUALITY_REPRESENTATIVE);

    @Override
    public boolean allows(Actor actor) {
        return actor.holdsAny(KEEPERS);
    }

    /** The role in which the actor uses this right. */
    @Nullable Role roleOf(Actor actor) {
        return KEEPERS.stream().filter(actor::holds).findFirst().orElse(null);
    }
}
