import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/detect-language.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'en',
    'The city council said on Friday that it would not close the harbour, because most of the people who work there have no other job.',
  ],
  [
    'de',
    'Der Stadtrat hat am Freitag erklärt, dass er den Hafen nicht schließen wird, weil die meisten Menschen dort keine andere Arbeit haben.',
  ],
  [
    'fr',
    'Le conseil municipal a annoncé vendredi que le port ne sera pas fermé, parce que la plupart des habitants n’ont pas un autre emploi.',
  ],
  [
    'es',
    'El ayuntamiento dijo el viernes que no cerrará el puerto, porque la mayoría de las personas que trabajan allí no tienen otro empleo.',
  ],
  [
    'pt',
    'A câmara disse na sexta-feira que não vai fechar o porto, porque a maioria das pessoas que trabalham ali não tem outro emprego.',
  ],
  [
    'it',
    'Il comune ha detto venerdì che non chiuderà il porto, perché la maggior parte delle persone che ci lavorano non ha un altro impiego.',
  ],
  [
    'nl',
    'De gemeenteraad zei vrijdag dat de haven niet dicht gaat, omdat de meeste mensen die er werken geen ander werk hebben.',
  ],
  [
    'sv',
    'Kommunen sade på fredagen att hamnen inte ska stängas, eftersom de flesta som arbetar där inte har något annat jobb.',
  ],
  [
    'nb',
    'Kommunen sa fredag at havnen ikke skal stenges, fordi de fleste som arbeider der ikke har noe annet arbeid å gå til etter det.',
  ],
  [
    'da',
    'Kommunen sagde fredag, at havnen ikke skal lukkes, fordi de fleste af dem, der arbejder der, ikke har noget andet job efter det.',
  ],
  [
    'fi',
    'Kaupunki sanoi perjantaina, että satamaa ei suljeta, koska useimmilla siellä työskentelevistä ei ole muuta työtä, ja se on nyt tärkein asia.',
  ],
  [
    'pl',
    'Rada miasta powiedziała w piątek, że nie zamknie portu, ponieważ większość ludzi, którzy tam pracują, nie ma innej pracy.',
  ],
  [
    'cs',
    'Rada města v pátek uvedla, že přístav nezavře, protože většina lidí, kteří tam pracují, nemá jinou práci a není jim jak pomoci.',
  ],
  [
    'sk',
    'Rada mesta v piatok uviedla, že prístav nezavrie, pretože väčšina ľudí, ktorí tam pracujú, nemá inú prácu a nie je im ako pomôcť.',
  ],
  [
    'hu',
    'A városi tanács pénteken azt mondta, hogy nem zárja be a kikötőt, mert a legtöbb ember, aki ott dolgozik, már nem talál más munkát.',
  ],
  [
    'ro',
    'Consiliul a spus vineri că nu va închide portul, pentru că cei mai mulți oameni care lucrează acolo nu au un alt loc de muncă.',
  ],
  [
    'tr',
    'Belediye cuma günü limanı kapatmayacağını söyledi, çünkü orada çalışan insanların çoğu için başka bir iş yok ve bu çok önemli.',
  ],
  [
    'id',
    'Dewan kota mengatakan pada hari Jumat bahwa pelabuhan itu tidak akan ditutup karena sebagian besar orang yang bekerja di sana tidak memiliki pekerjaan lain.',
  ],
  [
    'vi',
    'Hội đồng thành phố cho biết hôm thứ Sáu rằng cảng sẽ không đóng cửa vì phần lớn những người làm việc ở đó không có việc khác.',
  ],
  [
    'sw',
    'Halmashauri ya mji ilisema siku ya Ijumaa kwamba bandari haitafungwa kwa sababu watu wengi wa mji huo hawana kazi nyingine katika eneo hilo.',
  ],
  [
    'ru',
    'Городской совет сообщил в пятницу, что порт не будет закрыт, так как у большинства людей, которые там работают, нет другой работы.',
  ],
  [
    'uk',
    'Міська рада повідомила у п’ятницю, що порт не буде закрито, бо більшість людей, які там працюють, не мають іншої роботи.',
  ],
  [
    'bg',
    'Общинският съвет заяви в петък, че пристанището няма да бъде затворено, защото повечето хора, които работят там, нямат друга работа.',
  ],
  [
    'ar',
    'قال مجلس المدينة يوم الجمعة إن الميناء لن يغلق لأن معظم الناس الذين يعملون هناك ليس لديهم عمل آخر في هذه المدينة.',
  ],
  [
    'fa',
    'شورای شهر روز جمعه گفت که بندر بسته نخواهد شد، زیرا بیشتر مردمی که در آن کار می‌کنند کار دیگری ندارند و این برای شهر مهم است.',
  ],
  [
    'ur',
    'شہر کی کونسل نے جمعہ کو کہا کہ بندرگاہ بند نہیں ہوگی کیونکہ وہاں کام کرنے والے لوگوں کے پاس اور کوئی کام نہیں ہے۔',
  ],
  ['he', 'מועצת העיר הודיעה ביום שישי שהנמל לא ייסגר, משום שלרוב האנשים שעובדים בו אין עבודה אחרת.'],
  ['el', 'Το δημοτικό συμβούλιο είπε την Παρασκευή ότι το λιμάνι δεν θα κλείσει.'],
  [
    'hi',
    'नगर परिषद ने शुक्रवार को कहा कि बंदरगाह बंद नहीं होगा क्योंकि वहां काम करने वाले लोगों के पास और कोई काम नहीं है।',
  ],
  ['th', 'สภาเมืองกล่าวเมื่อวันศุกร์ว่าท่าเรือจะไม่ปิด'],
  ['ja', '市議会は金曜日、港を閉鎖しないと発表した。そこで働く人の多くにはほかの仕事がないためだ。'],
  ['zh', '市议会周五表示，港口不会关闭，因为在那里工作的大多数人没有别的工作。'],
  [
    'ko',
    '시의회는 금요일 항구를 닫지 않겠다고 밝혔다. 그곳에서 일하는 사람 대부분에게 다른 일자리가 없기 때문이다.',
  ],
];

describe('detectLanguage', () => {
  it.each(TEXTS)('%s', (language, text) => expect(detectLanguage(text)?.language).toBe(language));

  it('tells the scripts of Chinese, and Japanese from Chinese by its kana', () => {
    expect(detectLanguage('市議會週五表示，港口不會關閉，因為在那裡工作的人沒有別的工作。')?.script).toBe(
      'Hant',
    );
    expect(detectLanguage('市议会周五表示，港口不会关闭。没有别的工作。')?.script).toBe('Hans');
  });

  it('says nothing of what is too short or no language', () => {
    for (const text of ['', '2020', 'OK', 'Lorem ipsum dolor sit amet'])
      expect(detectLanguage(text)).toBeUndefined();
  });

  it('says how well another language fits', () => {
    const found = detectLanguage(TEXTS[8]![1]);
    expect(found?.fit('no')).toBe(1);
    expect(found?.fit('da')).toBeGreaterThan(0.4);
    expect(found?.fit('fr')).toBeLessThan(0.3);
    expect(found?.fit('qu')).toBeUndefined();
  });
});
