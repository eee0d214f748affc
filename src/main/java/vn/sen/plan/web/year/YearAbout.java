package vn.sen.plan.web.year;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.domain.Origin;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Passages;
import vn.sen.plan.web.amend.AmendPaths;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.StoredFile;

/** What stands around the table of a plan's document, and what else may be done with it. */
record YearAbout(Texts texts) {

    private static final int SHOWN_OF_A_HASH = 8;

    YearPage.About of(SeeRecord.Year year, String path, Viewer viewer) {
        Plan plan = year.overview().plan();
        boolean running = plan.state().isRunning();
        return new YearPage.About(
                new Passages(texts).of(plan.wording(), year.duties()),
                file(plan.origin(), path),
                path + "/lich-su",
                running ? AmendPaths.of(plan.id()) : null,
                running && viewer.may(PlanPermission.ISSUE_PLAN) ? path + "/ban-hanh" : null,
                running && viewer.may(PlanPermission.CLOSE_PLAN) ? path + "/khep-lai" : null,
                running && viewer.may(PlanPermission.SET_DATE) ? path + "/tinh-lai-han" : null,
                running && viewer.may(PlanPermission.HAND_DOWN) ? path + "/giao-xuong" : null,
                viewer.may(PlanPermission.EDIT_PLAN)
                        ? new YearPage.About.Named(series(plan), path + "/loai")
                        : null);
    }

    private Field series(Plan plan) {
        return Field.of("nhom", texts.get("plan.text.series"), plan.naming().series())
                .help(texts.get("plan.text.series-help"));
    }

    private @Nullable StoredFile file(Origin origin, String path) {
        return origin.sourceFile() == null
                ? null
                : new StoredFile(
                        origin.sourceName(),
                        path + "/tep-goc",
                        texts.get("plan.year.source"),
                        origin.sourceFile().substring(0, SHOWN_OF_A_HASH));
    }
}
