package vn.sen.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.SampleHandDown;

/** What agencies of the demonstration have to do with each other: rows that the province gives. */
@Component
class Together {

    private static final LocalDate GIVEN = LocalDate.of(2023, 9, 18);

    private final SampleHandDown rows;

    Together(SampleHandDown rows) {
        this.rows = rows;
    }

    /** The agencies between which rows go, and the plans they are of. */
    record Places(Founded province, PlanId from, Founded health, PlanId into, Founded labour) {}

    /**
     * One row still waits for an answer, one is in a change that the leader has, one is declined.
     */
    void live(Places places, LocalDate until, Consumer<LocalDateTime> clock) {
        if (until.isAfter(GIVEN.plusDays(3))) {
            live(places, clock);
        }
    }

    private void live(Places places, Consumer<LocalDateTime> clock) {
        clock.accept(GIVEN.atTime(9, 5));
        give(places, "3", places.health(), "Gửi báo cáo theo mẫu của tỉnh kèm danh mục quy trình.");
        give(places, "4", places.health(), "");
        give(places, "5", places.labour(), "Dùng phiếu điện tử của Cổng dịch vụ công tỉnh.");
        clock.accept(GIVEN.plusDays(2).atTime(10, 30));
        answer(
                places.labour(),
                () ->
                        rows.decline(
                                places.labour().holding(Role.ISO_SECRETARY),
                                "5",
                                "Sở đã khảo sát xong trong tháng 8, kết quả gửi kèm công văn"
                                        + " riêng."));
        clock.accept(GIVEN.plusDays(3).atTime(14, 10));
        answer(places.health(), () -> take(places));
    }

    private void give(Places places, String row, Founded to, String words) {
        Founded province = places.province();
        answer(
                province,
                () ->
                        rows.give(
                                province.holding(Role.ISO_SECRETARY),
                                places.from(),
                                row,
                                to.id(),
                                words));
    }

    private void take(Places places) {
        rows.takeIntoAChange(
                places.health().holding(Role.ISO_SECRETARY),
                places.into(),
                new SampleHandDown.Taken("4", "Trước ngày 20/11/2023", places.health().unit("vp")),
                "6",
                "Trước ngày 20/11/2023");
    }

    private static void answer(Founded agency, Runnable act) {
        agency.in(
                () -> {
                    act.run();
                    return true;
                });
    }
}
