import { describe, expect, it } from 'vitest';
import { classifyLine } from '../../../lib/boilerplate/classify.ts';
import { copyrightOf, hasPhotoCredit } from '../../../lib/boilerplate/photo-credit.ts';
import { line } from './lines.ts';

describe('hasPhotoCredit', () => {
  it.each([
    'The new quay at dawn. (AP Photo/Jane Doe)',
    'The new quay at dawn. (Jane Doe/The Harbour Post)',
    'Der neue Kai am Morgen. Foto: Erika Muster',
    'Der neue Kai am Morgen. Bild: dpa',
    'Kranen ved havnen. Foto: Kari Eksempel/NTB',
    'Nový přístav za úsvitu. Foto: Jan Příklad',
    'Nowy port o świcie. Fot. Jan Przykład / Zdjęcie: Jan Przykład',
    'Uusi laituri aamulla. Kuva: Matti Esimerkki',
    'Le nouveau quai au matin. Crédit photo : Jeanne Exemple',
    'El nuevo muelle al alba. Imagen: Juana Ejemplo',
    'Bến cảng mới. Ảnh: Nguyễn Văn A',
    'Новый причал на рассвете. Фото: Иван Примеров',
    'Новий причал на світанку. Фото: Іван Прикладенко',
    '新しい埠頭＝写真：港新聞',
    '新しい埠頭（写真：共同通信）',
    '新しい埠頭（山田太郎撮影）',
    '清晨的新码头。图片：港口日报',
    '새 부두의 아침. 사진=홍길동',
    'الرصيف الجديد عند الفجر. صورة: وكالة الميناء',
    'הרציף החדש עם שחר. צילום: ישראל ישראלי',
  ])('finds %s', (text) => {
    expect(hasPhotoCredit(text, line(text).words)).toBe(true);
    expect(classifyLine(line(text)).kind).toBe('caption');
  });

  it.each([
    'The motion was carried with the votes of the coalition (CDU/CSU)',
    'She showed reporters the photo of her father at the harbour.',
    'Er zeigte das Foto seiner Mutter und sagte nichts.',
    'He asked for credit, and the bank refused.',
    'El foto: un recuerdo. Nadie quiso hablar de aquel día en el puerto.',
  ])('leaves %s', (text) => {
    expect(hasPhotoCredit(text, line(text).words)).toBe(false);
  });

  it('leaves a long paragraph that ends like one', () => {
    const text = `${'The harbour talks went on all night and nobody left the room. '.repeat(5)}Photo: Jane Doe`;
    expect(hasPhotoCredit(text, line(text).words)).toBe(false);
  });
});

describe('copyrightOf', () => {
  it('tells the page from the picture', () => {
    expect(copyrightOf('© 2026 Harbour Media. All rights reserved.', 7)).toBe('page');
    expect(copyrightOf('© Jane Doe', 2)).toBe('picture');
    expect(copyrightOf('Copyright law is old.', 4)).toBeNull();
  });
});
