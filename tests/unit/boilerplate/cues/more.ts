/** More wordings of invented publishers, a line each: its language, then its words. All are boilerplate or credits. */
export const MORE = `
en | Get our free app for iPhone and Android
en | See also: Council votes on budget
en | Recommended for you
en | Never miss a story — sign up for our daily email
en | Connect with us on Instagram
en | Was this article helpful? Tell us in the comments
en | View all comments (23)
en | This story first appeared in The Valley Times
en | Become a member today
de | Zum Newsletter anmelden
de | Kostenlos testen
de | Mehr Nachrichten aus der Region
de | Diskutieren Sie mit uns auf Facebook
de | Lesen Sie hier: So reagiert die Stadt
de | Werden Sie Mitglied
de | Fehler gefunden? Schreiben Sie uns einen Kommentar
de | Text: Max Muster
fr | Recevez nos alertes par e-mail
fr | Retrouvez-nous sur Instagram
fr | Voir plus d'articles
fr | Je m'abonne
fr | Réagissez à cet article
fr | Devenez membre et soutenez notre rédaction
fr | Propos recueillis par notre correspondant
fr | Vous aimerez aussi
es | Regístrate gratis en nuestro boletín
es | Visita nuestro canal de YouTube
es | Mira también: las imágenes del incendio
es | Noticias recomendadas
es | Inicia sesión para continuar leyendo
es | Hazte socio y apoya a El Valle
es | Escribe tu comentario
es | Etiquetas: economía, puerto
pt | Curta nossa página no Facebook
pt | Ouça também: podcast da semana
pt | Faça login para continuar lendo
pt | Seja o primeiro a comentar
pt | Matérias relacionadas
pt | Instale o app do Vale
it | Resta aggiornato: iscriviti alla newsletter
it | Ti potrebbe interessare
it | Scarica l'app gratuita
it | Accedi per commentare
it | Notizie correlate
it | Diventa sostenitore
nl | Blijf op de hoogte met onze nieuwsbrief
nl | Vind ons leuk op Facebook
nl | Kijk ook: beelden van de brand
nl | Log in om te reageren
nl | Neem een abonnement
sv | Skriv upp dig på vårt nyhetsbrev
sv | Gilla oss på Facebook
sv | Fler artiklar
sv | Logga in för att läsa hela artikeln
sv | Missa inte: bilderna från branden
sv | Hämta appen gratis
sv | Visa kommentarer
no | Registrer deg for nyhetsbrev
no | Lik oss på Facebook
no | Flere saker
no | Logg inn for å lese hele saken
no | Hør også: ukens podkast
no | Kommenter saken
da | Skriv dig op til vores nyhedsbrev
da | Synes godt om os på Facebook
da | Flere artikler
da | Log ind for at læse hele artiklen
da | Hør også: ugens podcast
da | Kommentér artiklen
pl | Bądź na bieżąco: zapisz się na newsletter
pl | Polub nas na Facebooku
pl | Sprawdź też: zdjęcia z pożaru
pl | Zaloguj się, aby czytać dalej
pl | Zobacz komentarze
pl | Polecane artykuły
cs | Přidejte se k nám na Facebooku
cs | Čtěte více: snímky z požáru
cs | Přihlaste se a čtěte bez omezení
cs | Zobrazit komentáře
cs | Doporučujeme
cs | Získejte naši aplikaci zdarma
tr | E-posta bültenimize abone ol
tr | Bizi Instagram'da takip edebilirsiniz
tr | Bunu da oku: yangından kareler
tr | Yorumları göster
tr | Okumaya devam etmek için abone olun
tr | Önerilen haberler
id | Dapatkan berita terbaru melalui email
id | Ikuti akun Instagram kami
id | Tonton juga: gambar kebakaran
id | Lihat semua komentar
id | Masuk untuk membaca selengkapnya
id | Berita populer
ru | Подпишись на рассылку
ru | Мы в социальных сетях: ВКонтакте, Телеграм
ru | Ещё новости
ru | Войдите, чтобы оставить комментарий
ru | Самое популярное
ru | Скачать приложение
ar | تابعوا صفحتنا على انستغرام
ar | طالع أيضا: صور الحريق
ar | أضف تعليق
ar | الأخبار الأكثر قراءة
ar | سجل الدخول لمتابعة القراءة
ar | للاشتراك في النشرة البريدية
he | לייק לעמוד הפייסבוק שלנו
he | ראו גם: תמונות מהשריפה
he | לכל התגובות
he | הכתבות הנצפות ביותר
he | להרשמה לניוזלטר
he | לרכישת מינוי
ja | メルマガ登録はこちら
ja | 公式Facebookをフォローする
ja | 【あわせて読みたい】港の火事
ja | コメントを投稿する
ja | 会員登録して続きを読む
ja | 新着記事一覧
zh | 扫码关注微信公众号
zh | 欢迎订阅电子报
zh | 相關報導：港口大火
zh | 查看全部评论
zh | 登錄後閱讀全文
zh | 最新消息
en | Stay up to date: get our evening newsletter
en | Find us on TikTok and Threads
en | Continue reading
en | Post your comment
en | Watch more videos
en | With reporting from our Paris bureau
en | Sign in to read the full story
de | Weitere Beiträge zum Thema
de | Unser WhatsApp-Kanal: jetzt abonnieren
de | Kommentar hinzufügen
de | Holen Sie sich den täglichen Newsletter
de | Empfohlene Artikel
fr | Téléchargez gratuitement notre application mobile
fr | Plus d'infos sur ce sujet
fr | Connectez-vous pour commenter
fr | Recevoir la newsletter
fr | Lire l'article complet
fr | Ajouter un commentaire
es | Únete a la conversación
es | Artículos recomendados
es | Descárgate gratis la aplicación
es | Comparte en tus redes
pt | Entre no nosso grupo do Telegram
pt | Ver mais notícias
pt | Assine e tenha acesso ilimitado
pt | Compartilhe no WhatsApp
pt | Confira também
it | Leggi l'articolo completo
it | Commenta questo articolo
it | Abbonati a 1 euro al mese
it | Altri articoli
it | Segui la pagina Facebook
nl | Bekijk alle reacties
nl | Abonneer je op de nieuwsbrief
nl | Lees verder na de advertentie
nl | Meer nieuws
nl | Like onze pagina op Facebook
sv | Läs vidare om du är prenumerant
sv | Ta del av vårt nyhetsbrev
sv | Relaterade artiklar
sv | Följ ämnet
no | Abonner for å lese videre
no | Relaterte artikler
no | Vis kommentarer
da | Relaterede artikler
da | Vis kommentarer
da | Få nyheder på din mail
pl | Zapisz się i otrzymuj wiadomości na e-mail
pl | Dołącz do dyskusji
pl | Zobacz więcej artykułów
cs | Související zprávy
cs | Předplaťte si nás
cs | Číst celý článek
tr | Uygulamayı hemen indir
tr | Tüm yorumları gör
tr | Haberi paylaş
id | Artikel populer
id | Ikuti saluran Telegram kami
id | Baca artikel selengkapnya
ru | Читать полностью
ru | Подпишитесь на нас в соцсетях
ru | Показать комментарии
ar | شاهد المزيد
ar | اشترك في قناتنا على يوتيوب
ar | حمل تطبيق الجريدة
he | כל התגובות
he | הצטרפו לקבוצת הוואטסאפ שלנו
he | המשך קריאה
ja | 関連キーワード
ja | 記事をシェアする
ja | 続きは有料会員のみ
zh | 点击下载客户端
zh | 分享给好友
zh | 更多报道
`;
