package vn.sen.plan.web.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.domain.Dated;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Letterhead;
import vn.sen.plan.domain.Naming;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanText;
import vn.sen.plan.domain.Series;
import vn.sen.plan.domain.Signature;
import vn.sen.plan.domain.Wording;
import vn.sen.plan.web.Days;

/** The document's facts as somebody wrote them anew; lists have one entry a line. */
record TextForm(
        int phienBan,
        @Pattern(regexp = "\\s*((19|20|21)\\d\\d)?\\s*", message = "plan.text.year-wrong")
                @Nullable String nam,
        @Size(max = 100, message = "plan.form.too-long") @Nullable String loai,
        @NotBlank(message = "plan.text.title-missing")
                @Size(max = 1000, message = "plan.form.too-long")
                @Nullable String tieuDe,
        @Size(max = Series.MOST, message = "plan.form.too-long") @Nullable String nhom,
        @Size(max = 50, message = "plan.form.too-long") @Nullable String so,
        @Size(max = 100, message = "plan.form.too-long") @Nullable String kyHieu,
        @Nullable String ngayKy,
        @Size(max = 300, message = "plan.form.too-long") @Nullable String coQuan,
        @Size(max = 300, message = "plan.form.too-long") @Nullable String capTren,
        @Size(max = 20000, message = "plan.form.too-long") @Nullable String canCu,
        @Size(max = 20000, message = "plan.form.too-long") @Nullable String mucDich,
        @Size(max = 20000, message = "plan.form.too-long") @Nullable String yeuCau,
        @Size(max = 20000, message = "plan.form.too-long") @Nullable String noiNhan,
        @Size(max = 200, message = "plan.form.too-long") @Nullable String nguoiKy,
        @Size(max = 200, message = "plan.form.too-long") @Nullable String chucVu,
        @Size(max = 200, message = "plan.form.too-long") @Nullable String thayMat,
        @Size(max = 100, message = "plan.form.too-long") @Nullable String diaDanh,
        @Size(max = 20000, message = "plan.form.too-long") @Nullable String loiKet,
        @Nullable List<@Valid DutyForm> nhiemVu) {

    static TextForm of(Plan plan, List<Duty> duties) {
        Integer year = plan.year();
        Wording wording = plan.wording();
        return new TextForm(
                plan.version(),
                year == null ? "" : year.toString(),
                plan.naming().kind(),
                plan.naming().title(),
                plan.naming().series(),
                plan.letterhead().number(),
                plan.letterhead().symbol(),
                plan.dated().day().map(TextForm::written).orElse(""),
                plan.letterhead().agencyName(),
                plan.letterhead().parentName(),
                String.join("\n", wording.legalBases()),
                String.join("\n", wording.purposes()),
                String.join("\n", wording.requirements()),
                String.join("\n", wording.recipients()),
                plan.signature().signerName(),
                plan.signature().signerPosition(),
                plan.signature().signerAuthority(),
                plan.letterhead().place(),
                String.join("\n", wording.closing()),
                duties.stream().map(DutyForm::of).toList());
    }

    /** The same form over the text as it stands now. */
    TextForm over(int version) {
        return new TextForm(
                version, nam, loai, tieuDe, nhom, so, kyHieu, ngayKy, coQuan, capTren, canCu,
                mucDich, yeuCau, noiNhan, nguoiKy, chucVu, thayMat, diaDanh, loiKet, nhiemVu);
    }

    CorrectPlan.Corrected corrected(PlanText was) {
        return new CorrectPlan.Corrected(text(was), duties());
    }

    Stream<DutyForm> charged() {
        return nhiemVu == null ? Stream.empty() : nhiemVu.stream().filter(Objects::nonNull);
    }

    private List<Duty> duties() {
        return charged().filter(each -> !each.isEmpty()).map(DutyForm::duty).toList();
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    boolean hasStrangeDay() {
        return !Days.isEmpty(ngayKy) && Days.read(ngayKy).isEmpty();
    }

    /** What the form does not ask stays as it was. */
    PlanText text(PlanText was) {
        String year = Lines.one(nam);
        return new PlanText(
                new Naming(
                        Lines.one(loai),
                        Lines.one(tieuDe),
                        year.isEmpty() ? null : Integer.valueOf(year),
                        nhom == null ? was.naming().series() : Lines.one(nhom)),
                new Letterhead(
                        Lines.one(capTren),
                        Lines.one(coQuan),
                        Lines.one(diaDanh),
                        Lines.one(so),
                        Lines.one(kyHieu)),
                new Signature(Lines.one(nguoiKy), Lines.one(chucVu), Lines.one(thayMat)),
                new Wording(
                        Lines.of(canCu),
                        Lines.of(mucDich),
                        Lines.of(yeuCau),
                        Lines.of(loiKet),
                        Lines.of(noiNhan)),
                dated(was.dated()));
    }

    /** A date that is still incomplete in the document is left as it stands there. */
    private Dated dated(Dated was) {
        Optional<LocalDate> day = Days.read(ngayKy);
        return day.map(
                        each ->
                                new Dated(
                                        each.getYear(), each.getMonthValue(), each.getDayOfMonth()))
                .orElse(was.day().isPresent() ? new Dated(null, null, null) : was);
    }
}
