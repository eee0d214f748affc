package vn.sen.plan.web.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;
import vn.sen.plan.PlanId;
import vn.sen.web.ui.Address;

/**
 * What the address asks to see of a plan's year. The three ways to see it share their filters.
 *
 * @param xem the ribbon and the table, the month, or the table alone
 * @param loc which tasks
 * @param tim words to find
 * @param dong place of one row; null for all
 * @param kh one of several plans; null for all of them
 * @param ai mine, or my unit's; null for everybody's
 * @param phong the unit whose work it is
 * @param thang month, 1 to 12
 * @param trang page of the table, from 1
 * @param dai page of the ribbon, from 1
 */
record YearView(
        @Nullable String xem,
        @Nullable String loc,
        @Nullable String tim,
        @Nullable Integer dong,
        @Nullable PlanId kh,
        @Nullable String ai,
        @Nullable UnitId phong,
        @Nullable Integer thang,
        @Nullable Integer trang,
        @Nullable Integer dai) {

    static final String MINE = "toi";
    static final String MY_UNIT = "don-vi";

    /** The ways to see a year. */
    enum Way {
        RIBBON("dai-nam", "ribbon", "calendar-range"),
        MONTH("lich", "month", "calendar-days"),
        TABLE("bang", "table", "table-2");

        private final String code;
        private final String name;
        private final String icon;

        Way(String code, String name, String icon) {
            this.code = code;
            this.name = name;
            this.icon = icon;
        }

        String code() {
            return code;
        }

        String keyEnd() {
            return name;
        }

        String icon() {
            return icon;
        }
    }

    Way way() {
        for (Way each : Way.values()) {
            if (each.code.equals(xem)) {
                return each;
            }
        }
        return Way.RIBBON;
    }

    String words() {
        return tim == null ? "" : tim.strip();
    }

    int page() {
        return trang == null ? 1 : Math.max(1, trang);
    }

    int ribbonPage() {
        return dai == null ? 1 : Math.max(1, dai);
    }

    YearFilter filter() {
        return YearFilter.of(loc);
    }

    /** Which tasks the pictures show: all, unless it is asked for others. */
    YearFilter shown() {
        return loc == null || filter() == YearFilter.WAITING ? YearFilter.ALL : filter();
    }

    int month(LocalDate day) {
        return thang == null || thang < 1 || thang > 12 ? day.getMonthValue() : thang;
    }

    Address address(String path) {
        return Address.of(path)
                .with("xem", way().code())
                .with("loc", loc)
                .with("tim", words())
                .with("dong", dong)
                .with("kh", kh)
                .with("ai", ai)
                .with("phong", phong)
                .with("thang", thang)
                .with("dai", dai);
    }

    String with(String path, YearFilter filter) {
        return address(path).with("loc", filter.code()).href();
    }

    /** The ribbon's own pages, with the table as it is. */
    String ribbonOnly(String path) {
        return address(path).with("dai", null).with("trang", trang).href();
    }

    String seen(String path, Way way) {
        return address(path).with("xem", way.code()).href();
    }
}
