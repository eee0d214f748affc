package vn.sen.bench;

import java.time.LocalDate;
import java.util.List;

/** Rows of an agency with one plan of one row and a task for each of its people. */
final class ReminderRows {

    private ReminderRows() {}

    static List<String> of(String agency, int people, int port, LocalDate due) {
        return List.of(
                """
                insert into agency.agency (id, name, kind, code, parent_name, version)
                values ('%s', 'Sở thử tải', 'DEPARTMENT', '', '', 0)
                """
                        .formatted(agency),
                """
                insert into agency.person (id, name, unit_id, position, email, phone, active,
                       search_text, sort_key, version)
                select gen_random_uuid(), 'Nguyễn Văn ' || n, null, '',
                       'nguoi' || n || '@tai.test', '', true, '', lpad(n::text, 6, '0'), 1
                  from generate_series(1, %d) n
                """
                        .formatted(people),
                """
                insert into plan.plan (id, state, year, kind, title, number, symbol, parent_name,
                       agency_name, place, signer_name, signer_position, signer_authority,
                       legal_bases, purposes, requirements, closing, recipients, source_name,
                       submission, version)
                values ('%s', 'IN_FORCE', %d, '', 'Kế hoạch', '', '', '', '', '', '', '', '', '{}',
                       '{}', '{}', '{}', '{}', '', 1, 1)
                """
                        .formatted(agency, due.getYear()),
                """
                insert into plan.item (id, plan_id, position, section, no, content, timing_text,
                       outputs, activities, notes, dropped, version)
                values ('%1$s', '%1$s', 1, '', '1', 'Báo cáo', '', '{}', '{}', '{}', false, 1)
                """
                        .formatted(agency),
                """
                insert into plan.clause (id, plan_id, submission, item_id, position, origin, kind,
                       treatment, text, at_least)
                values ('%1$s', '%1$s', 1, '%1$s', 0, 'TIMING', 'window', 'SCHEDULED', '', false)
                """
                        .formatted(agency),
                """
                insert into plan.task (id, plan_id, item_id, clause_id, origin_id, part, title,
                       label, search_text, standing, first_due, due, quotation, steps, result,
                       doer_person, state, before_force, version)
                select gen_random_uuid(), '%1$s', '%1$s', '%1$s', gen_random_uuid(), 0,
                       'Báo cáo kết quả thực hiện mục tiêu chất lượng', '', '', false, '%2$s',
                       '%2$s', '', '{}', '', p.id, 'OPEN', false, 1
                  from agency.person p
                """
                        .formatted(agency, due),
                """
                insert into reminder.mail_server (host, port, security, login, password, sender,
                       address, shared, version)
                values ('127.0.0.1', %d, 'NONE', '', '', 'nhac-viec@tai.test',
                       'https://sen.tai.test', false, 1)
                """
                        .formatted(port),
                """
                insert into reminder.choice (person_id, channels, hour, working_days, version)
                select p.id, '{}', '00:00', false, 1
                  from agency.person p
                """);
    }
}
