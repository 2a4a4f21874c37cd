import { describe, expect, it } from 'vitest';
import { chooseLanguage, detectLanguage } from '../../../utils/core/language/detect';

const SAMPLES: Readonly<Record<string, string>> = {
  ar: 'قال مجلس الميناء إنه أجل التصويت على خط العبارات الجديد إلى أن ينتهي المهندسون من فحص الرصيف.',
  fa: 'شورای بندر گفت که رای‌گیری درباره خط تازه کشتی را تا پایان کار مهندسان به عقب انداخته است.',
  ur: 'بندرگاہ کی کونسل نے کہا ہے کہ نئی کشتی کے بارے میں فیصلہ دو ہفتے بعد ہو گا اور لوگ انتظار کریں۔',
  ckb: 'ئەنجوومەنی بەندەر گوتی کە دەنگدان لەسەر هێڵی نوێی کەشتی دوو هەفتە دواخراوە تا ئەندازیارەکان کارەکەیان تەواو بکەن.',
  ps: 'د بندر شورا وویل چې د نوې بېړۍ په اړه رایه ورکول دوه اونۍ وروسته کېږي او خلک به انتظار وکړي.',
  he: 'מועצת הנמל הודיעה כי ההצבעה על קו המעבורת החדש נדחתה בשבועיים עד לסיום הבדיקה.',
  ru: 'Совет порта отложил голосование о новой паромной линии на две недели, пока инженеры проверяют причал и этот мост.',
  uk: 'Рада порту відклала голосування про нову поромну лінію на два тижні, поки інженери перевіряють її та її причал.',
  ja: '港の会議は火曜日の夜、新しい連絡船についての採決を二週間先に延ばしたと発表しました。',
  zh: '港口委员会周二晚上决定把新渡轮航线的表决推迟两周等待工程师检查旧码头的情况',
  ko: '항만 위원회는 화요일 저녁에 새 여객선 노선에 대한 표결을 이 주 뒤로 미루었다고 밝혔다.',
  el: 'Το συμβούλιο του λιμανιού ανέβαλε την ψηφοφορία για τη νέα γραμμή του πλοίου.',
};

describe('the letters tell the language', () => {
  it.each(Object.entries(SAMPLES))('%s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it('but not in the Latin script, nor of a few letters', () => {
    expect(
      detectLanguage('The harbour council put off its vote on the new ferry line.'),
    ).toBeNull();
    expect(detectLanguage('בדיקה')).toBeNull();
  });
});

describe('of several witnesses', () => {
  const latin = 'The harbour council put off its vote on the new ferry line.';
  const [ar = '', ckb = ''] = [SAMPLES['ar'], SAMPLES['ckb']];
  it.each([
    ['the letters overrule a detector', { text: ckb, attribute: 'ar', detected: 'fa' }, 'ckb text'],
    [
      'the letters overrule the attribute',
      { text: ar, attribute: 'en-US', detected: null },
      'ar text',
    ],
    [
      'the attribute refines the detector',
      { text: latin, attribute: 'en_GB', detected: 'en' },
      'en-GB text',
    ],
    [
      'the detector overrules the attribute',
      { text: latin, attribute: 'de', detected: 'en' },
      'en text',
    ],
    [
      'the attribute alone is believed',
      { text: latin, attribute: 'en', detected: null },
      'en attribute',
    ],
    [
      'a broken attribute is none',
      { text: latin, attribute: '{{lang}}', detected: null },
      'und unknown',
    ],
  ])('%s', (_name, evidence, chosen) => {
    const { lang, source } = chooseLanguage(evidence);
    expect(`${lang} ${source}`).toBe(chosen);
  });
});
