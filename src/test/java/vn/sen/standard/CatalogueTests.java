package vn.sen.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTests {
    private final Catalogue catalogue = Catalogue.standard();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/standard/rows.csv", delimiter = '|', quoteCharacter = '~')
    void recognisesTheWorkOfARow(String row, String expected) {
        assertThat(ids(row)).isEqualTo(List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Trồng cây xanh tại khuôn viên cơ quan",
                "Mua sắm máy tính, máy in",
                "Tiếp công dân định kỳ",
                "I. CÔNG TÁC CHUNG",
                "Số hóa hồ sơ lưu trữ",
                "Các nhiệm vụ khác theo phân công"
            })
    void saysNothingRatherThanGuessing(String row) {
        assertThat(catalogue.recognise(row).activities()).isEmpty();
        assertThat(catalogue.recognise(row).certainty()).isZero();
    }

    @Test
    void readsCapitalsDecomposedLettersAndTextTypedWithoutMarks() {
        String row = "Tổ chức họp xem xét của lãnh đạo";
        assertThat(ids(row.toUpperCase(Locale.ROOT))).containsExactly("management-review");
        assertThat(ids(Normalizer.normalize(row, Normalizer.Form.NFD)))
                .containsExactly("management-review");
        assertThat(ids("To chuc hop xem xet cua lanh dao")).containsExactly("management-review");
    }

    @Test
    void isLessCertainWhereMarksAreMissing() {
        assertThat(catalogue.recognise("Kiện toàn Ban chỉ đạo ISO").certainty()).isEqualTo(1);
        assertThat(catalogue.recognise("Kien toan Ban chi dao ISO").certainty()).isLessThan(1);
    }

    @Test
    void knowsEveryActivityOfTheCatalogueByItsOwnName() {
        for (Activity activity : catalogue.activities()) {
            assertThat(catalogue.recognise(activity.name()).activities())
                    .as(activity.name())
                    .contains(activity);
        }
    }

    private List<String> ids(String row) {
        return catalogue.recognise(row).activities().stream().map(Activity::id).toList();
    }
}
