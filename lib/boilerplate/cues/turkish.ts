export const TURKISH = `
lead hemen
ending takip {et,edin} | abone {ol,olun} | katıl{,ın} | kaydol{,un} | {üye,destek} {ol,olun} | indir{,in} | takip edebilirsiniz
claim devam etmek için
newsletter bülten* | e-bülten*
app uygulama*
comments yorum* | {görüş,düşünce}lerini*
promotion kampanya* | indirim* | fırsat* | satın al*
membership abone* | üyelik* | üye | hesab* | giriş* | bağımsız gazeteci* | kayıt | okumaya devam etmek | giriş yap* | abone {ol,olun}
follow takip | sosyal medya*
share paylaş* | yazdır | kaydet | kopyala* | gönder | dinle | beğen
related ayrıca {oku,okuyun,bkz} | ilgili {haber,içerik,konu}* | {bunu da,bunları da} oku* | ilgili | benzer | devamını | ilginizi çekebilir | çok | okunan* | fazla | önerilen | popüler | etiket* | oku* | göster | son
advertisement haberin devamı reklamdan
credit kaynak* | haber: | muhabir | yayın* | güncelle* | düzeltme | bu {haber,içerik} {güncel,düzel,çevri}* | telif hakkı | tüm hakları | çevir* | anadolu | ajansı
caption arşiv
fill haber* | için | bizi | daha | bağlantıyı | edin | konu* | içerik* | devam | bunlar | tüm | gör
`;
