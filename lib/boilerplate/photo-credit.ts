import { LETTERS } from './letters.ts';

/** Words of a caption; a longer line that names a picture is text. */
const MOST_WORDS = 45;

const AGENCY =
  /(?:getty images|via (?:ap|reuters|getty|afp)|\/(?:ap|afp|reuters|dpa|epa|shutterstock|imago|getty|keystone|tt|ntb|ritzau|pap|ansa|efe|lusa|anp|belga|yonhap|xinhua)|(?:ap|reuters|afp|dpa|imago) photo|istock(?:photo)?|shutterstock|alamy|wikimedia commons|unsplash|pixabay)\W{0,3}$/i;

/** What a picture's maker is introduced with: "Photo:", "Foto:", "Снимок:". In Latin and Cyrillic script, at a word's start. */
const LABELS =
  'credits?|(?:image|photo|picture|video) (?:credits?|by|courtesy)|photos?|pictures?|pics?|photograph(?:s|y|er)?(?: by)?|images?|illustrations?|' +
  'fotos?|fotograf(?:i|ie|ía|ia|o|en)?|fot|bild(?:er|quelle|rechte|nachweis)?|grafik|abbildung|crédits?(?: photo)?|photographie|' +
  'imagen|imagem|immagine|infografía|infográfico|ilustracja|ilustrace|zdjęcie|zdj|fotó|kép|kuva|foto oleh|fotoğraf|görsel|ảnh|hình|gambar|' +
  'фото(?:графия)?|снимок|снимка|иллюстрация|світлина|φωτο(?:γραφία)?|εικόνα';
const NAME = '[^.:!?]{2,60}';
const LABELLED = new RegExp(
  `(?:\\(\\s?(?:(?:${LABELS})\\b|via\\b|file\\b)[^()]{0,60}\\)|(?<![${LETTERS}])(?:${LABELS})\\s?[:/=] ?${NAME})\\W{0,2}$`,
  'i',
);
/** Scripts without capitals, and those whose label stands close to the name. */
const OTHER_SCRIPTS =
  /(?:[(（【[]?\s?(?:写真|撮影|画像|提供|資料|图片|圖片|图|圖|照片|摄影|攝影|来源|사진|그림|영상|ภาพ|फोटो|तस्वीर|चित्र|ছবি)\s?[:：=＝/／]\s?[^。.:：]{1,40}[)）】\]]?|(?:写真|撮影|提供|사진 ?제공|자료 ?사진|撮|摄|攝)[)）】\]]|(?:صورة|الصورة|الصور|تصوير|عکس|צילום|תמונה|צילומים|קרדיט)\s?[:：/]\s?[^.:]{2,50})\W{0,2}$/;
/** "(Jane Doe/The Globe)" after the sentence; parties and alternatives are written so too, within it. */
const PARTED = /[.!?\u2026"\u201d]\s\([^()/]{2,40}\/[^()/]{2,40}\)$/;

/** A picture's line by its closing credit: "... in Damascus (Image: GETTY)". */
export function hasPhotoCredit(text: string, words: number): boolean {
  if (words > MOST_WORDS) return false;
  const end = text.slice(-90);
  return AGENCY.test(text.slice(-40)) || LABELLED.test(end) || OTHER_SCRIPTS.test(end) || PARTED.test(end);
}

const HOLDER = /^(?:©|\(c\)|℗)\s?/i;
const YEAR = /(?:19|20)\d\d/;

/** "© 2024 Example Media. All rights reserved." is the page's; "© Jane Doe" below a picture is the picture's. */
export function copyrightOf(text: string, words: number): 'page' | 'picture' | null {
  if (words > 25 || !HOLDER.test(text)) return null;
  return YEAR.test(text) ? 'page' : 'picture';
}
