/** Lines of invented publishers, a line each: what it is, then its words. */
const POLISH = `
newsletter | Zapisz się do naszego newslettera
newsletter | Zapisz się na newsletter Kuriera Portowego
newsletter | Najważniejsze wiadomości prosto na Twoją skrzynkę: zapisz się na newsletter
follow | Obserwuj nas na Facebooku
follow | Śledź Kurier Portowy na Instagramie
follow | Dołącz do naszego kanału na WhatsAppie
share | Udostępnij
share | Udostępnij ten artykuł
share | Skopiuj link
related | Czytaj też: Port znów otwarty
related | CZYTAJ TAKŻE
related | Zobacz także: Dźwig runął podczas burzy
related | Przeczytaj również
related | Więcej na ten temat
related | Najczęściej czytane
related | Powiązane artykuły
related | Czytaj więcej
related | Zobacz więcej: tak zbudowano port
advertisement | Reklama
advertisement | Dalsza część tekstu pod reklamą
app | Pobierz naszą aplikację
app | Zainstaluj aplikację Kuriera Portowego
membership | Masz już prenumeratę? Zaloguj się
membership | Zostań naszym prenumeratorem
membership | Wesprzyj niezależne dziennikarstwo
comments | Komentarze
comments | Dodaj komentarz
comments | Podziel się swoją opinią w komentarzu
promotion | Skorzystaj z oferty: 50% taniej
promotion | Oferta specjalna
credit | Źródło: PAP
credit | Opracowanie: Jan Kowalski
credit | Artykuł został zaktualizowany o godz. 14.30.
credit | Tłumaczenie: Anna Nowak
credit | Sprostowanie: w poprzedniej wersji podano błędną datę.
caption | Fot. Jan Kowalski
prose | Śledź zdrożał na wszystkich targach nad Bałtykiem.
prose | Newsletter partii czytało w marcu dwa miliony osób.
prose | Założyciel Telegrama zatrzymany pod Paryżem
prose | Więcej niż sto osób przyszło na zebranie.
prose | Aplikację pobrano trzy miliony razy.
prose | Źródła w rządzie mówią o porozumieniu.
prose | Komentarze premiera wywołały burzę w parlamencie.
prose | Na Facebooku napisał, że odchodzi z partii.
`;

const CZECH = `
newsletter | Přihlaste se k odběru našeho newsletteru
newsletter | Odebírejte newsletter Přístavních listů
newsletter | Nechte si posílat zprávy: odebírejte náš newsletter
follow | Sledujte nás na Facebooku
follow | Sledujte Přístavní listy na Instagramu
follow | Připojte se k našemu kanálu na WhatsAppu
share | Sdílet
share | Sdílet na Facebooku
share | Sdílejte tento článek
related | Čtěte také: Přístav znovu otevřen
related | ČTĚTE TAKÉ
related | Přečtěte si také: Jeřáb spadl při bouři
related | Více k tématu
related | Související články
related | Nejčtenější
related | Podívejte se: jak vznikl přístav
related | Další články
related | Mohlo by vás zajímat
advertisement | Reklama
advertisement | Článek pokračuje pod reklamou
app | Stáhněte si naši aplikaci
app | Nainstalujte si aplikaci Přístavních listů
membership | Už máte předplatné? Přihlaste se
membership | Staňte se předplatitelem
membership | Podpořte nezávislou žurnalistiku
comments | Komentáře
comments | Přidat komentář
comments | Zapojte se do diskuse
promotion | Využijte nabídku: sleva 50 %
promotion | Akční nabídka
credit | Zdroj: ČTK
credit | Autor: Jan Novák
credit | Článek byl aktualizován ve 14:30.
credit | Překlad: Eva Dvořáková
credit | Oprava: v předchozí verzi bylo chybné datum.
caption | Foto: Jan Novák
prose | Sledujte peníze, řekl žalobce u soudu.
prose | Newsletter strany četly v březnu dva miliony lidí.
prose | Zakladatel Telegramu zadržen u Paříže
prose | Více než sto lidí přišlo na schůzi.
prose | Aplikaci používá každý třetí Čech.
prose | Zdroje z vlády mluví o dohodě.
prose | Na Facebooku napsal, že opouští stranu.
prose | Ještě na Facebooku v pondělí mluvil o vítězství.
`;

const TURKISH = `
newsletter | Bültenimize abone olun
newsletter | Liman Postası bültenine kaydolun
newsletter | Haber bültenimize üye olun
follow | Bizi Facebook'ta takip edin
follow | WhatsApp kanalımıza katılın
follow | Liman Postası'nı Instagram'da takip edin
share | Paylaş
share | Facebook'ta paylaş
share | Bağlantıyı kopyala
related | Ayrıca oku: Liman yeniden açıldı
related | İlgili haberler
related | AYRICA OKUYUN
related | Bunları da okuyun: Vinç fırtınada devrildi
related | Benzer haberler
related | Devamını oku
related | İlginizi çekebilir
related | Çok okunanlar
related | Son haberler
advertisement | Reklam
advertisement | Haberin devamı reklamdan sonra
app | Uygulamamızı indirin
app | Liman Postası uygulamasını App Store'dan indirin
membership | Abone girişi
membership | Zaten aboneliğiniz var mı? Giriş yap
membership | Bağımsız gazeteciliğe destek olun
comments | Yorumlar
comments | Yorum yap
comments | Düşüncelerinizi yorumlarda paylaşın
promotion | Kampanya: %50 indirim
promotion | Hemen satın al
credit | Kaynak: AA
credit | Muhabir: Ayşe Yılmaz
credit | Bu haber güncellenmiştir.
credit | Çeviri: Mehmet Demir
credit | Düzeltme: Önceki metinde tarih yanlıştı.
caption | Fotoğraf: Ayşe Yılmaz
prose | Savcı, parayı takip edin dedi ve salondan çıktı.
prose | Partinin bülteni martta iki milyon kişiye ulaştı.
prose | Telegram'ın kurucusu Paris'te gözaltına alındı.
prose | Son seçimde yüzde elli oy aldı.
prose | Uygulama üç milyon kez indirildi.
prose | Facebook'ta yazdığı mesajda partiden ayrıldığını söyledi.
prose | Aboneler fiyat artışına tepki gösterdi.
prose | Yorumlar sert oldu, dedi bakan.
`;

const INDONESIAN = `
newsletter | Berlangganan newsletter kami
newsletter | Daftar untuk mendapatkan buletin Pos Pelabuhan
newsletter | Dapatkan newsletter harian kami
follow | Ikuti kami di Facebook
follow | Gabung saluran WhatsApp Pos Pelabuhan
follow | Jangan lupa ikuti kami di Instagram
share | Bagikan
share | Bagikan artikel ini
share | Salin tautan
related | Baca juga: Pelabuhan dibuka lagi
related | BACA JUGA
related | Lihat juga: Derek roboh saat badai
related | Berita terkait
related | Baca selengkapnya
related | Terpopuler
related | Artikel lainnya
related | Simak juga | Cara pelabuhan dibangun
related | Topik terkait
advertisement | Iklan
advertisement | Advertisement
app | Unduh aplikasi kami
app | Unduh aplikasi Pos Pelabuhan di Google Play
membership | Sudah berlangganan? Masuk ke akun
membership | Artikel ini khusus pelanggan
membership | Dukung jurnalisme independen
comments | Komentar
comments | Tulis komentar
comments | Berikan pendapat Anda di kolom komentar
promotion | Beli sekarang dan hemat 50%
promotion | Penawaran
credit | Sumber: Antara
credit | Penulis: Budi Santoso
credit | Editor: Siti Aminah
credit | Artikel ini telah diperbarui.
credit | Hak cipta dilindungi undang-undang
caption | Foto: Budi Santoso
prose | Ikuti jejak ayahnya, ia menjadi bintang di Instagram.
prose | Buletin partai dibaca dua juta orang pada Maret.
prose | Pendiri Telegram ditangkap di dekat Paris
prose | Lebih dari seratus orang datang ke rapat itu.
prose | Aplikasi itu diunduh tiga juta kali.
prose | Sumber di pemerintah menyebut ada kesepakatan.
prose | Komentar menteri itu memicu kemarahan warga.
prose | Di Facebook ia menulis bahwa ia keluar dari partai.
`;

const RUSSIAN = `
newsletter | Подпишитесь на нашу рассылку
newsletter | Получайте рассылку «Портовых вестей» каждое утро
newsletter | Рассылка новостей
follow | Подписывайтесь на наш канал в Телеграме
follow | Читайте нас в Telegram
follow | Следите за новостями «Портовых вестей» во ВКонтакте
share | Поделиться
share | Поделиться статьей
share | Скопировать ссылку
related | Читайте также: Порт снова открыт
related | ЧИТАЙТЕ ТАКЖЕ
related | Смотрите также: Кран рухнул в бурю
related | Материалы по теме
related | По теме
related | Читать далее
related | Ещё по теме: как строили порт
related | Похожие новости
related | Подробнее
advertisement | Реклама
advertisement | На правах рекламы
app | Скачайте наше приложение
app | Установите приложение «Портовых вестей»
membership | Поддержите независимую журналистику
membership | Уже есть подписка? Войти
membership | Оформите подписку, чтобы читать дальше
comments | Комментарии
comments | Оставить комментарий
comments | Оставьте комментарий под статьей
promotion | Купите подписку со скидкой
promotion | Специальное предложение
credit | Источник: ТАСС
credit | Автор: Иван Петров
credit | Материал обновлён в 14:30.
credit | Перевод: Анна Сидорова
credit | Исправление: в прежней версии была неверная дата.
caption | Фото: Иван Петров
prose | Следите за деньгами, сказал прокурор в суде.
prose | Рассылку партии в марте прочитали два миллиона человек.
prose | Основатель Telegram задержан под Парижем
prose | Больше ста человек пришли на собрание.
prose | Приложение скачали три миллиона раз.
prose | Источники в правительстве говорят о соглашении.
prose | Комментарии министра вызвали бурю в парламенте.
prose | В Телеграме он написал, что уходит из партии.
`;

/** By language. */
export const EASTERN = { POLISH, CZECH, TURKISH, INDONESIAN, RUSSIAN };
