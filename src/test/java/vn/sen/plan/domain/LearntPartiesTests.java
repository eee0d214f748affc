package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;
import vn.sen.agency.UnitView;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;

/** Names that an agency has learnt, beside what their words mean to everybody. */
class LearntPartiesTests {
    private static final UnitView OFFICE =
            new UnitView(UnitId.next(), "Văn phòng Sở", UnitKind.OFFICE, true);
    private static final UnitView DIVISION =
            new UnitView(UnitId.next(), "Phòng Nghiệp vụ Y", UnitKind.DIVISION, true);

    private static List<Assignee> named(String words, String learnt, UnitView unit) {
        LearntName name =
                new LearntName(
                        LearntNameId.next(),
                        learnt,
                        List.of(new Assignee.Unit(unit.id())),
                        PlanId.next(),
                        null,
                        1);
        return new Responsibilities(List.of(OFFICE, DIVISION), new LearntNames(List.of(name)))
                        .assign(
                                List.of(new Responsibilities.Words(PartRole.PERFORM, words)),
                                List.of())
                        .stream()
                        .map(Part::assignee)
                        .toList();
    }

    @Test
    void goBeforeTheGroupThatTheWordsMeanElsewhere() {
        assertThat(named("Công chức phụ trách ISO", "công chức phụ trách ISO", OFFICE))
                .containsExactly(new Assignee.Unit(OFFICE.id()));
    }

    @Test
    void standBesideOthersOfTheirCell() {
        assertThat(
                        named(
                                "Lãnh đạo phòng chuyên môn, công chức phụ trách ISO",
                                "Công chức phụ trách ISO",
                                OFFICE))
                .containsExactlyInAnyOrder(
                        new Assignee.Unit(OFFICE.id()), new Assignee.Unit(DIVISION.id()));
    }

    @Test
    void giveWayToAUnitOfTheSameName() {
        assertThat(named("Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Y", OFFICE))
                .containsExactly(new Assignee.Unit(DIVISION.id()));
    }
}
