export const VIETNAMESE = `
lead hãy | đừng quên
call đăng ký | theo dõi | tham gia | tải {ứng,app,về} | ủng hộ | nhấn {theo,đăng} | gửi {bình,ý}
newsletter bản tin | đăng ký nhận {tin,bản}
app ứng dụng: | tải ứng dụng | tải app
comments {gửi,viết,thêm} bình luận | bình luận: | ý kiến của bạn | {ý kiến,ý kiến bạn đọc}:
promotion {khuyến mãi,ưu đãi,giảm giá}: | mã giảm giá | mua ngay
membership đăng nhập | đăng ký {tài khoản,thành viên,ngay} | tài khoản:
follow theo dõi chúng tôi | theo dõi kênh | theo dõi:
share chia sẻ: | chia sẻ bài {viết,này} | sao chép liên kết | {in,lưu} bài viết:
related {xem,đọc} thêm | {tin,bài,bài viết} liên quan | tin cùng chuyên mục | cùng chuyên mục | {tin nổi bật,đọc nhiều,đọc nhiều nhất,tin mới nhất,tin mới,tin khác,từ khóa,chủ đề}: | có thể bạn quan tâm | bạn có thể quan tâm
advertisement quảng cáo: | {nội dung,bài viết} tài trợ:
credit {nguồn,tác giả,biên tập,biên tập viên,cập nhật,người dịch}: | bản quyền thuộc | ~mọi quyền được bảo lưu | ~ghi rõ nguồn
caption ảnh minh họa | nguồn ảnh | ảnh tư liệu
`;
