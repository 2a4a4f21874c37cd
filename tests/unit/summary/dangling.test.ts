import { describe, expect, it } from 'vitest';
import { isDangling } from '../../../utils/core/summary/dangling';
import { DANGLING_OPENERS } from '../../../utils/core/summary/dangling-lexicon';

describe('isDangling', () => {
  it.each([
    ['en', 'He denied it.'],
    ['en', '“This is the end,” she said.'],
    ['en', 'As a result, the line closed.'],
    ['fr', 'C’est la fin de la ligne.'],
    ['de', 'Außerdem fehlt Geld.'],
    ['es', 'Sin embargo, falta dinero.'],
    ['ru', 'По его словам, денег нет.'],
    ['tr', 'Bu nedenle hat kapandı.'],
    ['ar', 'وأضاف أن "الجسر قديم".'],
    ['ar', 'وأضاف، أن "الجسر قديم".'],
    ['ar', 'وقال: "الجسر قديم".'],
    ['ar', 'وأوضحت أنها لا تعرف.'],
    ['ar', 'من جهته، رفض الوزير القرار.'],
    ['ar', 'وهذا ما حدث.'],
    ['fa', 'وی افزود که پل قدیمی است.'],
    ['ur', 'انہوں نے کہا کہ پل پرانا ہے۔'],
    ['hi', 'उन्होंने कहा कि पुल पुराना है।'],
    ['zh', '他说桥很旧。'],
    ['ja', 'しかし、橋は古い。'],
    ['ko', '그러나 다리는 낡았다.'],
  ])('%s: %s', (lang, sentence) => {
    expect(isDangling(sentence, lang)).toBe(true);
  });

  it.each([
    ['en', 'Heather denied it.'],
    ['en', 'The board closed the line.'],
    ['fr', 'Ilan Roche quitte la ligne.'],
    ['de', 'Dasselbe Schiff fährt weiter.'],
    ['ar', 'وقال الوزير إن الجسر قديم.'],
    ['ar', 'قالت البلدية إنها أغلقت الجسر.'],
    ['ar', 'كشفت البلدية عن القرار.'],
    ['ar', 'وفي صباح الخميس أغلق الجسر.'],
    ['ur', 'پل بند ہے۔'],
    ['zh', '大桥很旧。'],
    ['und', 'He denied it.'],
  ])('%s: not %s', (lang, sentence) => {
    expect(isDangling(sentence, lang)).toBe(false);
  });

  it('knows openers of every launch language', () => {
    const launch = 'ar fa ckb he ur tr en fr de es pt it nl sv pl ru uk el hi bn id vi zh ja ko';
    for (const lang of launch.split(' ')) expect(DANGLING_OPENERS[lang]).toBeTruthy();
  });
});
