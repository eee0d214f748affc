package vn.sen.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sen.actor.Role;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.UnitKind;

/** Who there is in the demonstration, as {@code province.txt} says. */
record Province(List<Agency> agencies) {

    /**
     * @param above key of the agency above; empty for the province
     */
    record Agency(
            String key,
            String name,
            AgencyKind kind,
            String code,
            String above,
            List<Unit> units,
            List<Person> people,
            List<Away> away) {}

    /**
     * @param days from the first day of the demonstration on
     */
    record Away(String login, String substitute, int days) {}

    record Unit(String key, String name, UnitKind kind) {}

    /**
     * @param unit key of the unit; empty for one of none
     */
    record Person(String login, String name, String position, String unit, List<Role> roles) {}

    static Province read() {
        List<Agency> agencies = new ArrayList<>();
        for (String line : lines()) {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            switch (cells.getFirst()) {
                case "agency" -> agencies.add(agency(cells));
                case "unit" -> agencies.getLast().units().add(unit(cells));
                case "away" -> agencies.getLast().away().add(away(cells));
                default -> agencies.getLast().people().add(person(cells));
            }
        }
        return new Province(agencies);
    }

    private static Agency agency(List<String> cells) {
        return new Agency(
                cells.get(1),
                cells.get(2),
                AgencyKind.valueOf(cells.get(3)),
                cells.get(4),
                cells.get(5),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static Away away(List<String> cells) {
        return new Away(cells.get(1), cells.get(2), Integer.parseInt(cells.get(3)));
    }

    private static Unit unit(List<String> cells) {
        return new Unit(cells.get(1), cells.get(2), UnitKind.valueOf(cells.get(3)));
    }

    private static Person person(List<String> cells) {
        List<Role> roles =
                Arrays.stream(cells.get(5).split(",", -1))
                        .map(String::strip)
                        .map(Role::valueOf)
                        .toList();
        return new Person(cells.get(1), cells.get(2), cells.get(3), cells.get(4), roles);
    }

    private static List<String> lines() {
        try (InputStream file = Province.class.getResourceAsStream("province.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
