package vn.sen.intake;

/** A document of which two tables look like plans: this year's, and last year's beside it. */
public final class TwoTables {
    static final String HEADS = WordBytes.tr("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện");
    static final String PLAN =
            WordBytes.tbl(
                    HEADS,
                    WordBytes.tr("1", "Đánh giá nội bộ", "Tháng 9", "Văn phòng"),
                    WordBytes.tr("2", "Xem xét của lãnh đạo", "Tháng 10", "Văn phòng"));
    private static final String LAST_YEAR =
            WordBytes.tbl(HEADS, WordBytes.tr("1", "Rà soát tài liệu", "Quý I", "Phòng Nghiệp vụ"));

    private TwoTables() {}

    public static byte[] file() {
        return WordBytes.body(
                        WordBytes.p("KẾ HOẠCH")
                                + WordBytes.p("Duy trì HTQLCL năm 2024")
                                + WordBytes.p("I. NỘI DUNG")
                                + PLAN
                                + WordBytes.p("Phụ lục: Kết quả năm 2023")
                                + LAST_YEAR)
                .bytes();
    }
}
