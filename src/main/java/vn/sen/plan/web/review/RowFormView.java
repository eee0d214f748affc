package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.agency.PersonView;
import vn.sen.agency.UnitView;
import vn.sen.plan.app.TryWords;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.web.Names;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Lays out the form of a row. */
record RowFormView(
        List<UnitView> units,
        List<PersonView> people,
        Names names,
        Mistakes mistakes,
        Texts texts) {

    RowFields fields(RowForm form, TryWords.Tried tried, @Nullable String error) {
        return new RowFields(
                form.phienBan(),
                cells(form),
                preview(form, tried),
                activities(form),
                new RowFields.Parties(parties(form), assignees(), functions()),
                null,
                error);
    }

    private RowFields.Cells cells(RowForm form) {
        return new RowFields.Cells(
                field("soThuTu", "plan.review.no", form.soThuTu()),
                field("muc", "plan.review.section", form.muc()),
                explained(field("noiDung", "plan.review.content", form.noiDung()), "content"),
                explained(field("kyHan", "plan.review.timing", form.kyHan()), "timing")
                        .help(texts.get("plan.review.timing-help")),
                explained(field("hoSo", "plan.review.outputs", form.hoSo()), "outputs")
                        .help(texts.get("plan.review.outputs-help")),
                field("ghiChu", "plan.review.notes", form.ghiChu())
                        .help(texts.get("plan.review.notes-help")));
    }

    private Field explained(Field field, String key) {
        return field.explained(
                texts.get("plan.explained." + key), texts.get("plan.explained." + key + "-clause"));
    }

    private RowFields.Preview preview(RowForm form, TryWords.Tried tried) {
        return TimingPreview.of(tried, form.chains().toList(), texts);
    }

    private static List<RowFields.Choice> activities(RowForm form) {
        List<String> chosen = form.hoatDong() == null ? List.of() : form.hoatDong();
        return Catalogue.standard().activities().stream()
                .map(each -> new RowFields.Choice(option(each), chosen.contains(each.id())))
                .toList();
    }

    private static Option option(Activity activity) {
        return new Option(activity.id(), activity.name(), null);
    }

    private List<RowFields.PartyFields> parties(RowForm form) {
        List<RowFields.PartyFields> fields = new ArrayList<>();
        form.parties()
                .filter(each -> !Lines.one(each.loi()).isEmpty() || each.ai() != null)
                .forEach(each -> fields.add(party(fields.size(), each)));
        fields.add(party(fields.size(), new PartyForm(null, "", "DO", List.of(), "")));
        return fields;
    }

    private RowFields.PartyFields party(int index, PartyForm form) {
        String name = "nhom[" + index + "]";
        List<String> chosen = form.ai() == null ? List.of() : form.ai();
        return new RowFields.PartyFields(
                name,
                form.vai() == null ? "" : form.vai().name(),
                Lines.one(form.loi()),
                field(name + ".chucNang", "plan.review.function", form.chucNang()),
                chosen.stream().map(each -> Option.of(each, nameOf(each))).toList(),
                field(name + ".them", "plan.review.who-add", form.them()),
                Lines.one(form.loi()).isEmpty());
    }

    private String nameOf(String key) {
        return names.of(AssigneeKeys.assignee(key));
    }

    private List<RowFields.Choices> assignees() {
        return List.of(
                choices(
                        "plan.review.units",
                        units.stream()
                                .filter(UnitView::active)
                                .map(each -> option(new Assignee.Unit(each.id()), each.name()))
                                .toList()),
                choices(
                        "plan.review.roles",
                        Arrays.stream(Role.values())
                                .filter(each -> each != Role.ADMINISTRATOR)
                                .map(Assignee.RoleHolder::new)
                                .map(each -> option(each, names.of(each)))
                                .toList()),
                choices(
                        "plan.review.people",
                        people.stream()
                                .map(each -> option(new Assignee.Person(each.id()), each.name()))
                                .toList()));
    }

    private RowFields.Choices choices(String key, List<Option> options) {
        return new RowFields.Choices(texts.get(key), options);
    }

    private static Option option(Assignee assignee, String name) {
        return Option.of(AssigneeKeys.of(assignee), name);
    }

    private List<Option> functions() {
        List<Option> options = new ArrayList<>();
        for (PartFunction each : PartFunction.values()) {
            options.add(Option.of(each.name(), texts.get(each.key())));
        }
        options.add(Option.of(PartyForm.NONE, texts.get("plan.review.left-out")));
        return options;
    }

    private Field field(String name, String key, @Nullable String value) {
        return mistakes.on(Field.of(name, texts.get(key), value));
    }
}
