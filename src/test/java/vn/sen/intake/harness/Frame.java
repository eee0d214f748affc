package vn.sen.intake.harness;

import java.util.List;

/** What stands around the table of a known plan. */
final class Frame {
    static final List<String> LETTERHEAD =
            List.of("UBND TỈNH AN HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    static final List<String> SECOND = List.of("SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc");
    static final List<String> THIRD = List.of("Số: 27/KH-SNV", "An Hòa, ngày 14 tháng 01 năm 2025");
    static final List<String> BEFORE =
            List.of(
                    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành"
                            + " Chương trình tổng thể cải cách hành chính nhà nước giai đoạn"
                            + " 2021 - 2030;",
                    "Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng"
                            + " Chính phủ;",
                    "Sở Nội vụ xây dựng Kế hoạch thực hiện năm 2025, cụ thể như sau:",
                    "I. MỤC ĐÍCH, YÊU CẦU",
                    "1. Mục đích",
                    "- Cụ thể hóa các nhiệm vụ được giao, phân công rõ người, rõ việc, rõ thời gian"
                            + " và rõ kết quả để các đơn vị chủ động triển khai thực hiện.",
                    "2. Yêu cầu",
                    "- Bảo đảm thiết thực, hiệu quả, tránh hình thức; gắn trách nhiệm của người"
                            + " đứng đầu với kết quả thực hiện nhiệm vụ.",
                    "II. NỘI DUNG THỰC HIỆN");
    static final List<String> AFTER =
            List.of(
                    "III. TỔ CHỨC THỰC HIỆN",
                    "1. Văn phòng Sở",
                    "- Theo dõi, đôn đốc các đơn vị thực hiện; định kỳ tổng hợp, báo cáo Giám đốc"
                            + " Sở kết quả thực hiện Kế hoạch này.",
                    "2. Các phòng, đơn vị thuộc Sở",
                    "- Căn cứ nhiệm vụ được phân công, xây dựng kế hoạch chi tiết và tổ chức thực"
                            + " hiện đúng tiến độ, bảo đảm chất lượng.",
                    "Trên đây là Kế hoạch của Sở Nội vụ, trong quá trình thực hiện nếu có khó khăn,"
                            + " vướng mắc, các đơn vị phản ánh về Văn phòng Sở để tổng hợp./.");
    static final List<String> RECIPIENTS =
            List.of("Nơi nhận:", "- UBND tỉnh (b/c);", "- Các phòng, đơn vị;", "- Lưu: VT.");
    static final List<String> SIGNATURE = List.of("GIÁM ĐỐC", "Phạm Quốc Bảo");

    private Frame() {}
}
