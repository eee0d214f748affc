package vn.sen.intake;

/** What agencies write over their columns and into their cells. */
final class ChanceWords {

    static final String[] CONTENT_HEADS = {
        "Nội dung công việc",
        "Bước công việc",
        "Nhiệm vụ",
        "Nội dung",
        "Hoạt động",
        "NỘI DUNG THỰC HIỆN",
        "Tên công việc",
        "Nội dung, nhiệm vụ",
        "Hạng mục công việc"
    };
    static final String[] NO_HEADS = {"TT", "STT", "Số TT", "Stt", "T T"};
    static final String[] TIME_HEADS = {
        "Thời gian thực hiện",
        "Thời gian hoàn thành",
        "Tiến độ",
        "Thời hạn",
        "Thời gian",
        "THỜI HẠN HOÀN THÀNH",
        "Thời điểm thực hiện",
        "Thời gian triển khai"
    };
    static final String[] PERFORM_HEADS = {
        "Đơn vị thực hiện",
        "Trách nhiệm thực hiện",
        "Người thực hiện",
        "Trách nhiệm",
        "Bộ phận thực hiện",
        "ĐƠN VỊ, CÁ NHÂN THỰC HIỆN",
        "Phân công thực hiện"
    };
    static final String[] LEAD_HEADS = {"Chủ trì", "Đơn vị chủ trì", "Cơ quan chủ trì"};
    static final String[] COORDINATE_HEADS = {
        "Phối hợp", "Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp"
    };
    static final String[] OUTPUT_HEADS = {
        "Sản phẩm",
        "Hồ sơ/Biểu mẫu",
        "Kết quả",
        "Hồ sơ, biểu mẫu",
        "Kết quả đạt được",
        "Sản phẩm đầu ra",
        "Nội dung/kết quả"
    };
    static final String[] NOTE_HEADS = {"Ghi chú", "Kinh phí", "Dự toán kinh phí (triệu đồng)"};
    static final String[] CONTENTS = {
        "Kiện toàn Ban Chỉ đạo ISO",
        "Xây dựng mục tiêu chất lượng năm (cấp Sở và cấp phòng)",
        "Rà soát, cập nhật các quy trình giải quyết thủ tục hành chính",
        "Đánh giá nội bộ hệ thống quản lý chất lượng",
        "Họp xem xét của lãnh đạo",
        "Thực hiện hành động khắc phục; phòng ngừa",
        "Công bố hệ thống phù hợp tiêu chuẩn",
        "Tập huấn nhận thức chung về TCVN ISO 9001:2015",
        "Khảo sát sự hài lòng của người dân",
        "Báo cáo kết quả duy trì, cải tiến gửi Sở Khoa học và Công nghệ",
        "Cập nhật danh mục tài liệu bên ngoài",
        "Phổ biến chính sách chất lượng đến CBCC",
        "Nhận diện rủi ro và cơ hội",
        "Số hóa hồ sơ lưu trữ, sắp xếp kho"
    };
    static final String[] TIMES = {
        "Quý I/2024",
        "Trước ngày 15/6/2024",
        "Thường xuyên",
        "Tháng 7-8/2024",
        "Hằng quý",
        "Trong tháng 12 hằng năm",
        "Khi có thay đổi nhân sự",
        "Trước ngày 20 tháng cuối quý",
        "Định kỳ 06 tháng hoặc đột xuất",
        "Theo Kế hoạch đánh giá nội bộ",
        "31/12/2024"
    };
    static final String[] PARTIES = {
        "Văn phòng Sở",
        "Các phòng chuyên môn thuộc Sở",
        "Thư ký ISO",
        "Ban Chỉ đạo ISO",
        "Phòng Kế hoạch - Tài chính",
        "Trung tâm Kỹ thuật",
        "Lãnh đạo cơ quan",
        "Bộ phận Một cửa",
        "Trưởng đoàn đánh giá",
        "Chi cục An toàn vệ sinh thực phẩm",
        "Công chức phụ trách ISO"
    };
    static final String[] OUTPUTS = {
        "Quyết định kiện toàn",
        "Báo cáo kết quả",
        "Biên bản họp",
        "Kế hoạch đánh giá",
        "Theo mẫu kèm theo Mô hình HTQLCL",
        "Phiếu khảo sát",
        "Danh mục tài liệu",
        "Thông báo kết luận"
    };

    private ChanceWords() {}
}
