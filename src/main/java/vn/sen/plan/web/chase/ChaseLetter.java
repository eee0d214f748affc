package vn.sen.plan.web.chase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.agency.AgencyView;
import vn.sen.paper.Block;
import vn.sen.paper.Grid;
import vn.sen.paper.Issuer;
import vn.sen.paper.Numbering;
import vn.sen.paper.OfficialLetter;
import vn.sen.paper.PlaceAndDay;
import vn.sen.paper.Receivers;
import vn.sen.paper.Signer;
import vn.sen.plan.app.LatePlace;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;

/** Makes the paper of what was drafted. */
@Component
class ChaseLetter {

    private final TaskWords words;
    private final Texts texts;

    ChaseLetter(TaskWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    OfficialLetter of(ChaseForm form, List<LatePlace> places, AgencyView agency, LocalDate today) {
        List<Block> body = new ArrayList<>();
        ChaseForm.paragraphs(form.moDau()).forEach(each -> body.add(new Block.Words(each)));
        body.add(form.byTask() ? byTask(places) : byPlace(places));
        ChaseForm.paragraphs(form.ketThuc()).forEach(each -> body.add(new Block.Words(each)));
        return new OfficialLetter(
                new Issuer(agency.parentName(), agency.name()),
                new Numbering("", ChaseForm.one(form.kyHieu())),
                new PlaceAndDay(ChaseForm.one(form.diaDanh()), null, today),
                ChaseForm.one(form.trichYeu()),
                ChaseForm.lines(form.kinhGui()),
                body,
                new Receivers(ChaseForm.lines(form.noiNhan()), ChaseForm.one(form.luu())),
                new Signer(
                        ChaseForm.one(form.quyenHan()),
                        ChaseForm.one(form.chucVu()),
                        ChaseForm.one(form.nguoiKy())));
    }

    private Grid byTask(List<LatePlace> places) {
        List<List<String>> rows = new ArrayList<>();
        for (LatePlace place : places) {
            for (TaskLine line : place.tasks()) {
                LocalDate due = line.task().schedule().due();
                rows.add(
                        List.of(
                                String.valueOf(rows.size() + 1),
                                words.whose(place.who()),
                                words.title(line.task()),
                                due == null ? "" : texts.date(due),
                                String.valueOf(line.standing().days())));
            }
        }
        return new Grid(
                List.of(
                        column("no", 7, true),
                        column("place", 25, false),
                        column("task", 38, false),
                        column("due", 15, true),
                        column("days", 15, true)),
                rows);
    }

    private Grid byPlace(List<LatePlace> places) {
        List<List<String>> rows = new ArrayList<>();
        for (LatePlace place : places) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            words.whose(place.who()),
                            String.valueOf(place.tasks().size()),
                            String.valueOf(place.days())));
        }
        return new Grid(
                List.of(
                        column("no", 10, true),
                        column("place", 50, false),
                        column("count", 20, true),
                        column("most", 20, true)),
                rows);
    }

    private Grid.Column column(String key, int share, boolean centred) {
        return new Grid.Column(texts.kept("chase.letter.column." + key), share, centred);
    }
}
