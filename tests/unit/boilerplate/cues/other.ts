/** Lines of invented publishers, a line each: what it is, then its words. */
const ARABIC = `
newsletter | اشترك في نشرتنا البريدية
newsletter | احصل على النشرة البريدية من بريد الميناء
newsletter | سجل في نشرتنا الإخبارية
follow | تابعونا على فيسبوك
follow | تابعنا عبر تلغرام
follow | انضم إلى قناتنا على واتساب
share | شارك
share | شارك المقال
share | مشاركة عبر فيسبوك
related | اقرأ أيضًا: الميناء يفتح أبوابه من جديد
related | اقرأ أيضا
related | شاهد أيضاً: سقوط الرافعة في العاصفة
related | مواضيع ذات صلة
related | المزيد
related | الأكثر قراءة
related | قد يعجبك أيضاً
related | اقرأ المزيد: هكذا بني الميناء
related | بالفيديو: العاصفة تضرب الميناء
advertisement | إعلان
advertisement | محتوى مدفوع
app | حمّل تطبيقنا الآن
app | حملوا تطبيق بريد الميناء من App Store
membership | سجل الدخول إلى حسابك
membership | هذا المقال للمشتركين فقط
membership | ادعم الصحافة المستقلة
comments | التعليقات
comments | اكتب تعليقك
comments | شاركنا رأيك في التعليقات
promotion | عرض خاص: خصم 50%
promotion | اشترِ الآن
credit | المصدر: رويترز
credit | تحرير: سليم حداد
credit | تم تحديث هذا المقال في الساعة 14:30.
credit | ترجمة: ليلى منصور
credit | جميع الحقوق محفوظة
caption | تصوير: سليم حداد
prose | وتابع الوزير عبر تويتر أن المفاوضات مستمرة.
prose | شارك في الاجتماع أكثر من مئة شخص.
prose | اعتقال مؤسس تلغرام قرب باريس
prose | حملة الحكومة على التطبيق بدأت في آذار.
prose | قرأ النشرة مليونا شخص في الشهر الماضي.
prose | المزيد من القتلى سقطوا في القصف يوم الاثنين.
prose | قال المصدر إن الاتفاق قريب.
prose | كتب على فيسبوك أنه سيغادر الحزب.
`;

const HEBREW = `
newsletter | הירשמו לניוזלטר שלנו
newsletter | קבלו את הניוזלטר של דואר הנמל
newsletter | הצטרפו לניוזלטר היומי
follow | עקבו אחרינו בפייסבוק
follow | הצטרפו לערוץ הטלגרם של דואר הנמל
follow | עקבו אחרי דואר הנמל באינסטגרם
share | שתפו
share | שתפו את הכתבה
share | העתק קישור
related | קראו גם: הנמל נפתח מחדש
related | קראו גם
related | צפו גם: המנוף נפל בסערה
related | עוד בנושא
related | כתבות נוספות
related | לכתבה המלאה
related | הנקראות ביותר
related | קראו עוד: כך נבנה הנמל
related | אולי יעניין אותך
advertisement | פרסומת
advertisement | תוכן ממומן
app | הורידו את האפליקציה
app | הורידו את האפליקציה של דואר הנמל
membership | כבר מנויים? התחברו
membership | הכתבה למנויים בלבד
membership | תמכו בעיתונות עצמאית
comments | תגובות
comments | הוסיפו תגובה
comments | מה דעתכם? כתבו בתגובות
promotion | הצעה מיוחדת: הנחה של 50%
promotion | קנו עכשיו
credit | מקור: רויטרס
credit | תרגום: דנה לוי
credit | הכתבה עודכנה בשעה 14:30.
credit | כל הזכויות שמורות
credit | הבהרה: בגרסה קודמת הופיע תאריך שגוי.
caption | צילום: דנה לוי
prose | מייסד טלגרם נעצר ליד פריז
prose | הניוזלטר של המפלגה נקרא בידי שני מיליון איש.
prose | עוד שני הרוגים בהתקפה ביום שני.
prose | האפליקציה הורדה שלושה מיליון פעמים.
prose | מקור בממשלה אמר שההסכם קרוב.
prose | בפייסבוק הוא כתב שהוא עוזב את המפלגה.
prose | תגובות הקהל היו קשות, אמר השר.
prose | יותר ממאה איש באו לאסיפה.
`;

const JAPANESE = `
newsletter | 港新聞のメールマガジンに登録する
newsletter | ニュースレターの登録はこちら
newsletter | 無料メルマガ配信中
follow | 港新聞をXでフォローする
follow | フォローする
follow | 公式アカウント
share | シェアする
share | この記事をシェア
share | リンクをコピー
related | あわせて読みたい
related | 【関連】港が再開
related | 関連記事：港が再開
related | 【関連記事】クレーンが倒れた日
related | おすすめ記事
related | 続きを読む
related | もっと見る
related | 人気記事
related | 動画：嵐の中の港
related | ランキング
advertisement | 広告
advertisement | スポンサーリンク
app | アプリをダウンロード
app | 港新聞のアプリはこちらからダウンロード
membership | 会員登録
membership | この記事は有料会員限定です
membership | ログインして続きを読む
comments | コメントを書く
comments | コメント
comments | コメントを見る
promotion | 期間限定キャンペーン実施中
promotion | 今すぐ購入
credit | 取材・文：山田花子
credit | 出典：共同通信
credit | 訂正：初出時の日付に誤りがありました。
credit | 無断転載を禁じます
credit | 翻訳：鈴木一郎
caption | 写真提供：港新聞
prose | 警察は関連を調べている。
prose | アプリの利用者は三月から倍増した。
prose | 市は広告を禁止する条例案を出した。
prose | テレグラムの創業者がパリ近郊で逮捕された。
prose | 首相はXで辞意を表明した。
prose | 委員会は金曜日、港の工事を続けると述べた。
prose | ランキングで日本は十位に落ちた。
prose | 【ロンドン共同】英政府は四日、港の計画を発表した。
`;

const CHINESE = `
newsletter | 订阅我们的电子报
newsletter | 訂閱港報電子報
newsletter | 请输入邮箱订阅
follow | 关注我们
follow | 追蹤我們的Facebook粉絲專頁
follow | 关注港报微信公众号
share | 分享
share | 分享到微信
share | 複製連結
related | 相关阅读：港口重新开放
related | 延伸閱讀：港口重新開放
related | 延伸閱讀
related | 【延伸閱讀】吊車在暴風中倒下
related | 推荐阅读
related | 更多新聞
related | 猜你喜欢
related | 查看更多
related | 你可能也喜歡
related | 熱門新聞
advertisement | 广告
advertisement | 廣告
app | 下载港报客户端
app | 下載我們的App
membership | 登录
membership | 成为会员，阅读全文
membership | 支持獨立媒體
comments | 评论
comments | 發表留言
comments | 查看评论
promotion | 限时优惠
promotion | 立即購買
credit | 责任编辑：李明
credit | 責任編輯：王芳
credit | 来源：新华社
credit | 更正：前一版本日期有误。
credit | 未经授权不得转载
caption | 图片来源：港报
prose | 更多人在会后留下来讨论港口的未来。
prose | 电报创始人在巴黎附近被捕。
prose | 分享经济的规模在三月翻了一倍。
prose | 相关部门表示，港口工程将继续。
prose | 廣告收入去年下降了三成。
prose | 推荐他的是前任市长。
prose | 他在微博上写道，他将离开该党。
prose | 支持者在港口集会，要求市长辞职。
`;

/** By language. */
export const OTHER = { ARABIC, HEBREW, JAPANESE, CHINESE };
