/** A few invented sentences of local news in one language, and a headline over them. */
export interface Story {
  readonly language: string;
  readonly headline: string;
  /** Four paragraphs of running text. */
  readonly paragraphs: readonly [string, string, string, string];
  /** A teaser for other news. */
  readonly teaser: string;
}

export const STORIES = {
  en: {
    language: 'en',
    headline: 'Ferry harbour in Oldhaven opens again after two years of work',
    paragraphs: [
      'The ferry harbour in Oldhaven opened again on Friday after two years of work on its piers, the port authority of the town said in a short statement.',
      'The first ship left at seven in the morning with about two hundred people on board, many of whom had waited on the quay since the night before.',
      'Residents had complained that the detour by road took them more than an hour, and that several small shops on the waterfront had closed for good.',
      'Engineers will inspect the new piles every three months, because the old ones had been eaten by shipworms faster than anyone had expected.',
    ],
    teaser: 'A cyclist found a wallet on the beach and brought it back to its owner after eleven years.',
  },
  de: {
    language: 'de',
    headline: 'Stadtrat von Altenfurt beschließt neue Brücke über den Mühlbach',
    paragraphs: [
      'Der Stadtrat von Altenfurt hat am Donnerstag nach langer Debatte den Bau einer neuen Brücke über den Mühlbach beschlossen, wie die Verwaltung mitteilte.',
      'Die alte Brücke war im vergangenen Winter gesperrt worden, weil Fachleute an mehreren Pfeilern tiefe Risse gefunden hatten, die nicht mehr zu reparieren waren.',
      'Viele Pendler fahren seitdem einen Umweg von zwölf Kilometern durch zwei Dörfer, deren Bewohner über Lärm und Staub vor ihren Häusern klagen.',
      'Die Arbeiten sollen im Frühjahr beginnen und knapp zwei Jahre dauern, das Land übernimmt nach Angaben der Stadt gut die Hälfte der Kosten.',
    ],
    teaser: 'Im Tierpark sind drei junge Luchse geboren worden, die Besucher ab Sonntag sehen können.',
  },
  ru: {
    language: 'ru',
    headline: 'В Старогорске после ремонта открыли мост через реку Светлую',
    paragraphs: [
      'В Старогорске в пятницу открыли мост через реку Светлую, который ремонтировали почти два года, сообщили в администрации города вечером того же дня.',
      'Первыми по мосту проехали автобусы и машины скорой помощи, а жители ближайших улиц вышли на набережную, чтобы посмотреть на это своими глазами.',
      'Во время ремонта водителям приходилось объезжать город по старой дороге, и путь на работу занимал у многих из них больше часа в одну сторону.',
      'Инженеры будут проверять опоры каждые три месяца, потому что весной вода в реке поднимается выше, чем рассчитывали строители прошлого века.',
    ],
    teaser: 'Школьники нашли на берегу старинную монету и передали её городскому музею на выставку.',
  },
  ja: {
    language: 'ja',
    headline: '青浜港のフェリー乗り場、二年ぶりに再開',
    paragraphs: [
      '青浜港のフェリー乗り場が金曜日、二年間の改修工事を終えて再開した。港湾組合によると、朝七時の始発には約二百人が乗り込んだという。',
      '工事の間、島の住民は対岸まで一時間以上かけて遠回りしなければならず、商店街では閉店する店も相次いだ。再開を待ちわびた人は多い。',
      '組合は三か月ごとに新しい杭を点検する方針だ。古い杭は予想より早く傷み、専門家は海水温の上昇が影響した可能性を指摘している。',
      '町長は記者会見で「島の暮らしがようやく元に戻る」と述べ、夏に向けて便数を増やす考えを示した。運賃は据え置かれる見通しだ。',
    ],
    teaser: '海岸で見つかった財布が、十一年ぶりに持ち主のもとへ戻ったことが分かった。',
  },
  zh: {
    language: 'zh',
    headline: '清湾渡口历时两年修缮后重新开放',
    paragraphs: [
      '清湾渡口经过两年的修缮后于星期五重新开放。港务部门表示，早上七点的第一班渡轮载有大约两百名乘客，其中不少人前一晚就在码头等候。',
      '施工期间，岛上居民需要绕行一个多小时才能到达对岸，沿岸的几家小店也因此关门。居民说，他们等待这一天已经很久了。',
      '工程人员今后每三个月检查一次新的木桩，因为旧的木桩损坏得比预期快得多，专家认为海水温度上升可能是原因之一。',
      '镇长在记者会上说，岛上的生活终于恢复正常，夏季还将增加班次。票价暂时不会上涨，学生和老人可以继续享受优惠。',
    ],
    teaser: '有人在海滩捡到一个钱包，十一年后终于把它交还给失主。',
  },
  ko: {
    language: 'ko',
    headline: '푸른만 여객선 터미널 이 년 만에 다시 문 열어',
    paragraphs: [
      '푸른만 여객선 터미널이 이 년 동안의 보수 공사를 마치고 금요일 다시 문을 열었다고 항만 관리소가 밝혔다. 첫 배에는 이백여 명이 탔다.',
      '공사 기간 동안 섬 주민들은 한 시간 넘게 길을 돌아가야 했고 부두 근처의 작은 가게 여러 곳이 결국 문을 닫았다고 상인들은 말했다.',
      '기술자들은 앞으로 석 달마다 새 말뚝을 점검할 예정인데 옛 말뚝이 예상보다 훨씬 빨리 상했기 때문이라고 관리소 관계자는 설명했다.',
      '군수는 기자 회견에서 섬의 생활이 이제야 제자리로 돌아왔다며 여름에는 배편을 더 늘리고 요금은 올리지 않겠다고 거듭 약속했다.',
    ],
    teaser: '바닷가에서 주운 지갑이 십일 년 만에 주인에게 돌아갔다는 소식이 전해졌다.',
  },
  ar: {
    language: 'ar',
    headline: 'ميناء العبارات في مدينة المرسى القديم يفتح أبوابه من جديد',
    paragraphs: [
      'فتح ميناء العبارات في مدينة المرسى القديم أبوابه من جديد يوم الجمعة بعد عامين من أعمال الترميم، بحسب ما أعلنته هيئة الميناء في بيان قصير.',
      'وغادرت أول سفينة في السابعة صباحا وعلى متنها نحو مئتي شخص انتظر كثير منهم على الرصيف منذ الليلة السابقة وهم يحملون الطعام والأغطية.',
      'وكان السكان قد اشتكوا من أن الطريق البديل يستغرق أكثر من ساعة، وأن عددا من المتاجر الصغيرة على الواجهة البحرية أغلق أبوابه نهائيا.',
      'وسيفحص المهندسون الأعمدة الجديدة كل ثلاثة أشهر لأن الأعمدة القديمة تآكلت أسرع مما توقعه الخبراء عندما بني الميناء قبل نصف قرن.',
    ],
    teaser: 'عثر رجل على محفظة على الشاطئ وأعادها إلى صاحبها بعد أحد عشر عاما.',
  },
  he: {
    language: 'he',
    headline: 'נמל המעבורות בחוף הישן נפתח מחדש אחרי שנתיים של עבודות',
    paragraphs: [
      'נמל המעבורות בחוף הישן נפתח מחדש ביום שישי אחרי שנתיים של עבודות שיפוץ, כך הודיעה רשות הנמל בהודעה קצרה שנמסרה לתושבי העיר בערב.',
      'הספינה הראשונה יצאה בשבע בבוקר ועל סיפונה כמאתיים איש, שרבים מהם חיכו על הרציף עוד מהלילה הקודם עם שמיכות ותרמוסים של קפה.',
      'התושבים התלוננו שהדרך העוקפת נמשכת יותר משעה, וכי כמה חנויות קטנות לאורך הטיילת נסגרו לצמיתות משום שהלקוחות הפסיקו להגיע.',
      'המהנדסים יבדקו את העמודים החדשים בכל שלושה חודשים, משום שהעמודים הישנים נשחקו מהר יותר ממה שציפו המומחים שתכננו את הנמל.',
    ],
    teaser: 'אדם מצא ארנק על החוף והחזיר אותו לבעליו אחרי אחת עשרה שנים.',
  },
  th: {
    language: 'th',
    headline: 'ท่าเรือข้ามฟากบ้านอ่าวเก่าเปิดให้บริการอีกครั้งหลังซ่อมสองปี',
    paragraphs: [
      'ท่าเรือข้ามฟากบ้านอ่าวเก่าเปิดให้บริการอีกครั้งเมื่อวันศุกร์หลังจากปิดซ่อมแซมนานสองปี เจ้าหน้าที่ท่าเรือระบุว่าเรือเที่ยวแรกออกเวลาเจ็ดโมงเช้าพร้อมผู้โดยสารราวสองร้อยคน',
      'ระหว่างการซ่อมแซมชาวบ้านต้องเดินทางอ้อมนานกว่าหนึ่งชั่วโมง และร้านค้าเล็กหลายแห่งริมน้ำต้องปิดกิจการถาวรเพราะไม่มีลูกค้าเดินผ่านเหมือนแต่ก่อน',
      'วิศวกรจะตรวจสอบเสาเข็มใหม่ทุกสามเดือน เนื่องจากเสาเข็มเดิมผุพังเร็วกว่าที่ผู้เชี่ยวชาญคาดไว้มากในช่วงที่น้ำทะเลอุ่นขึ้นเมื่อไม่กี่ปีที่ผ่านมา',
      'นายกเทศมนตรีกล่าวในการแถลงข่าวว่าชีวิตบนเกาะกลับมาเป็นปกติแล้ว และจะเพิ่มเที่ยวเรือในฤดูร้อนโดยไม่ขึ้นค่าโดยสารสำหรับนักเรียนและผู้สูงอายุ',
    ],
    teaser: 'ชายคนหนึ่งพบกระเป๋าเงินบนชายหาดและส่งคืนเจ้าของหลังจากผ่านไปสิบเอ็ดปี',
  },
  hi: {
    language: 'hi',
    headline: 'पुराना घाट की नाव सेवा दो साल बाद फिर शुरू हुई',
    paragraphs: [
      'पुराना घाट की नाव सेवा दो साल की मरम्मत के बाद शुक्रवार को फिर शुरू हो गई, नगर के बंदरगाह विभाग ने शाम को एक छोटे बयान में बताया।',
      'पहली नाव सुबह सात बजे करीब दो सौ लोगों को लेकर निकली, जिनमें से कई लोग पिछली रात से ही घाट पर कंबल और चाय लेकर बैठे थे।',
      'लोगों की शिकायत थी कि सड़क के रास्ते में एक घंटे से अधिक समय लगता था और नदी किनारे की कई छोटी दुकानें हमेशा के लिए बंद हो गईं।',
      'अभियंता अब हर तीन महीने में नए खंभों की जाँच करेंगे क्योंकि पुराने खंभे विशेषज्ञों के अनुमान से कहीं अधिक तेज़ी से खराब हुए थे।',
    ],
    teaser: 'एक आदमी को किनारे पर बटुआ मिला और उसने ग्यारह साल बाद उसे मालिक को लौटा दिया।',
  },
} as const satisfies Record<string, Story>;

export type Language = keyof typeof STORIES;
export const LANGUAGES = Object.keys(STORIES) as Language[];

/** The story's paragraphs as elements. */
export function told({ paragraphs }: Story, tag = 'p'): string {
  return paragraphs.map((text) => `<${tag}>${text}</${tag}>`).join('\n');
}

/** Teasers as a front has them: linked headlines with a sentence each. */
export function teasers(story: Story, count: number, text = story.teaser): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<div class="item"><h3><a href="/n/${index}">${story.headline} ${index}</a></h3><p>${text} ${index}</p></div>`,
  ).join('\n');
}
