import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../utils/core/language/sentences';

function cut(text: string, lang: string): string[] {
  return findSentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

/** Each row: the language, what it is about, and the sentences; they are joined with a space. */
const SPACED: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'plain sentences', ['The bridge is closed.', 'Nobody knows for how long.']],
  ['en', 'titles', ['Dr. Amal Haddad met Mr. Okafor on Friday.', 'They shook hands.']],
  ['en', 'initials', ['The harbour was drawn by J. R. Whitcombe.', 'It still stands.']],
  ['en', 'decimals', ['Prices rose by 3.5 percent.', 'Wages rose by 1.2 percent.']],
  [
    'en',
    'a country before a name',
    ['The U.S. Coast Guard searched the bay.', 'It found nothing.'],
  ],
  ['en', 'a country at the end', ['She moved to the U.S. in May.', 'The letters followed.']],
  ['en', 'a number mark before a number', ['See page No. 7 of the report.', 'It is short.']],
  ['en', 'the word no at the end', ['The answer was no.', 'The council moved on.']],
  ['en', 'a company', ['Harrow Mills Inc. closed its plant.', 'The town is worried.']],
  ['en', 'an ellipsis inside', ['He waited... and then he left.', 'The door was open.']],
  ['en', 'an ellipsis at the end', ['He waited...', 'The door was open.']],
  ['en', 'a list number', ['1. Wash the beans.', '2. Boil them.']],
  ['en', 'a question inside a quotation', ['“Where is it?” she asked the guard.', 'He shrugged.']],
  [
    'en',
    'sentences inside one quotation',
    ['“We lost. We will try again,” said the coach.', 'The fans sang.'],
  ],
  ['en', 'an address', ['Write to www.example.org/Help.Desk today.', 'Answers take a week.']],
  ['en', 'a number at the beginning', ['The hall was full.', '12 people stood outside.']],
  ['en', 'a month before a number', ['It opened on Sept. 12 as planned.', 'It is full.']],
  ['nl', 'a number at the beginning', ['De zaal was gesloten.', '12 mensen stonden buiten.']],
  ['it', 'a title after an article', ['Ha parlato l’avv. Ferri.', 'Nessuno ha risposto.']],
  ['de', 'a number at the end', ['Das steht auf Seite 12.', 'Dort ist auch ein Bild.']],
  ['de', 'ordinals', ['Am 3. Oktober bleibt das Amt zu.', 'Am 4. Oktober öffnet es wieder.']],
  ['de', 'abbreviations', ['Das gilt z. B. für Fahrräder.', 'Autos zahlen mehr.']],
  ['de', 'low quotation marks', ['„Wir gehen. Jetzt“, rief er.', 'Alle folgten.']],
  [
    'fr',
    'titles and guillemets',
    ['« Nous partons. Tout de suite », dit M. Roche.', 'Le train siffle.'],
  ],
  ['es', 'titles', ['La Sra. Ibarra abrió la sesión.', '¿Quién falta?', 'Nadie respondió.']],
  ['ru', 'abbreviations', ['Дом на ул. Садовой построен в 1911 г. при царе.', 'Теперь там музей.']],
  ['ar', 'full stop and question mark', ['متى يفتح الجسر؟', 'لا أحد يعرف.', 'العمل مستمر.']],
  ['ar', 'a title of one letter', ['حضر د. سامر الحلبي حفل الافتتاح.', 'وغادر بعد ساعة.']],
  ['ar', 'a colon ends nothing', ['قال المدير: "سنفتح الجسر غدا".', 'وشكر العمال.']],
  [
    'ar',
    'two sentences in one quotation',
    ['وقال إن "الجسر آمن. لا خطر على المارة"، ثم غادر.', 'انتهى المؤتمر.'],
  ],
  ['fa', 'full stop and question mark', ['پل کی باز می‌شود؟', 'هنوز معلوم نیست.']],
  ['ur', 'its own full stop', ['پل بند ہے۔', 'کام جاری ہے۔', 'کب کھلے گا؟']],
  ['hi', 'the danda', ['पुल बंद है।', 'काम जारी है।']],
  ['el', 'its question mark', ['Πότε ανοίγει η γέφυρα;', 'Κανείς δεν ξέρει.']],
  ['he', 'full stops', ['הגשר סגור.', 'העבודה נמשכת.']],
];

describe('findSentences', () => {
  it.each(SPACED)('%s: %s', (lang, _about, sentences) => {
    expect(cut(sentences.join(' '), lang)).toEqual(sentences);
  });

  it.each([
    ['zh', ['大桥今天关闭。', '没有人知道原因！', '什么时候开放？']],
    ['ja', ['橋は今日閉じた。', '「すぐ開く。」と市長は述べた。', '理由は不明だ。']],
  ])('%s: without spaces', (lang, sentences) => {
    expect(cut(sentences.join(''), lang)).toEqual(sentences);
  });

  it('takes Thai, which has no full stop, line by line', () => {
    expect(cut('สะพานปิดวันนี้\nไม่มีใครรู้สาเหตุ', 'th')).toEqual(['สะพานปิดวันนี้', 'ไม่มีใครรู้สาเหตุ']);
  });

  it.each([
    ['fr', 'Le pont est fermé.Le maire attend.', ['Le pont est fermé.', 'Le maire attend.']],
    ['ar', 'الجسر مغلق.وقال المدير شيئا.', ['الجسر مغلق.', 'وقال المدير شيئا.']],
  ])('%s: parts sentences set without a space', (lang, text, sentences) => {
    expect(cut(text, lang)).toEqual(sentences);
  });

  it('leaves a closing mark with the sentence it closes', () => {
    expect(cut('"It is over. " The crowd left.', 'en')[0]).toBe('"It is over. "');
  });

  it('divides a quotation that never closes', () => {
    expect(cut('“We lost. We will try again. The coach left.', 'en')).toHaveLength(3);
  });

  it('knows no language and still works', () => {
    expect(cut('Ilo lipu li pona. Jan ale li sona.', 'und')).toHaveLength(2);
    expect(cut('Eins. Zwei.', 'x-unheard-of')).toHaveLength(2);
  });

  it('returns nothing for nothing', () => {
    expect(findSentences('', 'en')).toEqual([]);
    expect(findSentences(' \n\t ', 'ar')).toEqual([]);
  });

  it('covers everything but white space, in order, without overlap', () => {
    const text = ' “Go. Now!” A b. — c?! (D.) e...\nF؟ 1. 2) x 。「y。」と z ';
    let end = 0;
    for (const span of findSentences(text, 'en')) {
      expect(text.slice(end, span.start).trim()).toBe('');
      expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
      end = span.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });

  it('finds the same boundaries in a text longer than one stretch', () => {
    const one = 'The ferry left at noon with all of its passengers. ';
    expect(findSentences(one.repeat(400), 'en')).toHaveLength(400);
  });
});
