package vn.sen.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are one heading of a column, though no list has them. */
class HeadingGrammarTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ quan, đơn vị thực hiện",
                "ĐƠN VỊ THAM MƯU THỰC HIỆN",
                "Khoa/phòng đầu mối",
                "Kết quả/sản phẩm cần đạt",
                "Thời hạn trình",
                "Tên nhiệm vụ",
                "Lãnh đạo phụ trách, chỉ đạo",
                "Kinh phí (triệu đồng)"
            })
    void takesAThingAndWhatQualifiesIt(String words) {
        assertThat(HeadingGrammar.isHeading(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIẾN ĐỘ KẾT QUẢ",
                "Cơ quan chủ trì Cơ quan phối hợp",
                "Thực hiện",
                "Kế hoạch xúc tiến đầu tư",
                "Phòng Kinh tế",
                "Rà soát văn bản"
            })
    void takesNeitherTwoThingsNorOtherWords(String words) {
        assertThat(HeadingGrammar.isHeading(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tháng", "Tuần", "Ngày, tháng"})
    void takesAUnitForATimeWhereItStandsAlone(String words) {
        assertThat(TimeUnitHeading.is(words)).isTrue();
        assertThat(TimeUnitHeading.is("số " + words)).isFalse();
        assertThat(TimeUnitHeading.is("tháng")).isFalse();
    }
}
