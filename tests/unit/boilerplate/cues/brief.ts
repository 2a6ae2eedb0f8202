/** Languages with short lexicons. Lines of invented publishers, a line each: what it is, then its words. */
const KOREAN = `
newsletter | 뉴스레터 구독하기
newsletter | 매일 아침 항구일보 뉴스레터를 받아보세요
follow | 네이버에서 항구일보를 구독하세요
share | 공유하기
share | 기사 공유
related | 관련기사
related | 많이 본 뉴스
advertisement | 광고
app | 앱 다운로드
membership | 로그인
comments | 댓글 쓰기
credit | 저작권자 © 항구일보, 무단 전재 및 재배포 금지
credit | 출처: 항구일보
prose | 항구는 월요일 아침에 다시 문을 열었다고 시청이 밝혔다.
prose | 광고 시장은 지난해보다 5% 줄었다고 협회가 밝혔다.
prose | 이 앱은 지난달 백만 명이 사용한 것으로 조사됐다.
prose | 댓글 조작 혐의로 기소된 남성이 무죄를 선고받았다.
`;
const FINNISH = `
newsletter | Tilaa uutiskirje
newsletter | Tilaa Sataman Sanomien uutiskirje sähköpostiisi
follow | Seuraa meitä Facebookissa
share | Jaa artikkeli
share | Tulosta
related | Lue myös: Satama avattiin uudelleen
related | Luetuimmat
advertisement | Mainos
app | Lataa sovellus
membership | Kirjaudu sisään
comments | Kommentoi
credit | Lähde: STT
credit | Päivitetty 12.3.2024
prose | Satama avattiin uudelleen maanantaina, kaupunki kertoi.
prose | Seuraava kokous pidetään Facebookin tiloissa Helsingissä.
prose | Mainosten määrä kasvoi viime vuonna viisi prosenttia.
prose | Sovelluksen käyttäjien määrä kaksinkertaistui maaliskuussa.
`;
const HUNGARIAN = `
newsletter | Iratkozzon fel hírlevelünkre!
newsletter | Iratkozz fel a Kikötői Hírek hírlevelére
follow | Kövess minket a Facebookon
share | Megosztás
share | Nyomtatás
related | Olvasta már?
related | Kapcsolódó cikkek
advertisement | Hirdetés
app | Töltse le az alkalmazásunkat
membership | Bejelentkezés
comments | Hozzászólások
credit | Forrás: MTI
credit | Szerkesztő: Kovács Anna
prose | A kikötő hétfőn ismét megnyílt, közölte a város.
prose | Kövessy Gábor szerint a Facebook új szabályai szigorúbbak.
prose | A hirdetések száma öt százalékkal nőtt tavaly.
prose | További hírek érkeztek a kikötőben történt balesetről.
`;
const ROMANIAN = `
newsletter | Abonează-te la newsletter
newsletter | Abonați-vă la newsletterul Gazetei Portului
follow | Urmărește-ne pe Facebook
share | Distribuie articolul
share | Tipărește
related | Citește și: Portul s-a redeschis
related | Articole similare
advertisement | Publicitate
app | Descarcă aplicația
membership | Autentificare
comments | Comentarii
credit | Sursa: Agerpres
credit | Toate drepturile rezervate Gazeta Portului
prose | Portul s-a redeschis luni dimineață, a anunțat primăria.
prose | Intră în vigoare noile reguli privind Facebook.
prose | Publicitatea a crescut anul trecut cu cinci la sută.
prose | Mai multe articole din lege au fost contestate la Curte.
`;
const VIETNAMESE = `
newsletter | Đăng ký nhận bản tin
newsletter | Đăng ký nhận bản tin hằng ngày của Báo Cảng
follow | Theo dõi chúng tôi trên Facebook
share | Chia sẻ
share | Sao chép liên kết
related | Xem thêm: Cảng mở cửa trở lại
related | Tin liên quan
advertisement | Quảng cáo
app | Tải ứng dụng Báo Cảng
membership | Đăng nhập
comments | Gửi bình luận
credit | Nguồn: Báo Cảng
credit | Tác giả: Nguyễn Văn An
prose | Cảng mở cửa trở lại vào sáng thứ Hai, thành phố cho biết.
prose | Bình luận về vụ việc, ông An cho rằng cần thêm thời gian.
prose | Quảng cáo trên truyền hình giảm năm phần trăm trong năm ngoái.
prose | Nguồn nước của thành phố đang bị đe dọa.
`;
const UKRAINIAN = `
newsletter | Підпишіться на нашу розсилку
newsletter | Отримуйте новини на пошту: підпишіться на розсилку «Вістей порту»
follow | Підписуйтесь на наш телеграм-канал
share | Поділитися
share | Скопіювати посилання
related | Читайте також: Порт знову відкрито
related | Новини за темою
advertisement | Реклама
app | Завантажте наш застосунок
membership | Увійти
comments | Коментарі
credit | Джерело: Укрінформ
credit | Усі права захищено
prose | Порт знову відкрили в понеділок, повідомила міська рада.
prose | Реклама на телебаченні торік подорожчала на п'ять відсотків.
prose | Автор роману отримав премію міста.
prose | Більше ста людей вийшли на площу в неділю.
`;
const GREEK = `
newsletter | Εγγραφείτε στο newsletter μας
newsletter | Λάβετε το ενημερωτικό δελτίο κάθε πρωί
follow | Ακολουθήστε μας στο Facebook
share | Κοινοποίηση
share | Εκτύπωση
related | ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Άνοιξε ξανά το λιμάνι
related | Σχετικά άρθρα
advertisement | Διαφήμιση
app | Κατεβάστε την εφαρμογή μας
membership | Σύνδεση
comments | Σχόλια
credit | Πηγή: ΑΠΕ-ΜΠΕ
credit | Με πληροφορίες από τα Νέα του Λιμανιού
prose | Το λιμάνι άνοιξε ξανά τη Δευτέρα, ανακοίνωσε ο δήμος.
prose | Η διαφήμιση στην τηλεόραση μειώθηκε πέρυσι κατά πέντε τοις εκατό.
prose | Πηγές του υπουργείου αναφέρουν ότι η συμφωνία καθυστερεί.
prose | Σχετικά με το λιμάνι, ο δήμαρχος δεν έκανε δηλώσεις.
`;
const THAI = `
newsletter | สมัครรับจดหมายข่าว
newsletter | สมัครรับจดหมายข่าวรายวันของท่าเรือนิวส์
follow | ติดตามเราได้ที่เฟซบุ๊ก
share | แชร์ข่าวนี้
share | คัดลอกลิงก์
related | ข่าวที่เกี่ยวข้อง
related | อ่านเพิ่มเติม: ท่าเรือเปิดอีกครั้ง
advertisement | โฆษณา
app | ดาวน์โหลดแอปท่าเรือนิวส์
membership | เข้าสู่ระบบ
comments | แสดงความคิดเห็น
credit | ที่มา: ท่าเรือนิวส์
credit | ขอสงวนลิขสิทธิ์ ห้ามทำซ้ำ
prose | ท่าเรือเปิดให้บริการอีกครั้งในวันจันทร์ เทศบาลแถลง
prose | โฆษณาทางโทรทัศน์ลดลงร้อยละห้าเมื่อปีที่แล้ว
prose | แนะนำให้ประชาชนหลีกเลี่ยงเส้นทางริมแม่น้ำ
prose | ภาพรวมเศรษฐกิจปีนี้ยังไม่ฟื้นตัว
`;
const HINDI = `
newsletter | हमारे न्यूज़लेटर को सब्सक्राइब करें
newsletter | न्यूजलेटर
follow | हमें फेसबुक पर फॉलो करें
share | शेयर करें
share | लिंक कॉपी करें
related | यह भी पढ़ें: बंदरगाह फिर खुला
related | संबंधित खबरें
advertisement | विज्ञापन
app | ऐप डाउनलोड करें
membership | लॉग इन
comments | टिप्पणी करें
credit | स्रोत: पीटीआई
credit | सर्वाधिकार सुरक्षित
prose | बंदरगाह सोमवार को फिर खुल गया, नगर निगम ने बताया।
prose | विज्ञापन बाजार पिछले साल पांच प्रतिशत घटा।
prose | इस ऐप का इस्तेमाल मार्च से दोगुना हो गया है।
prose | संबंधित अधिकारियों ने जांच शुरू कर दी है।
`;

/** By language. */
export const BRIEF = { KOREAN, FINNISH, HUNGARIAN, ROMANIAN, VIETNAMESE, UKRAINIAN, GREEK, THAI, HINDI };
