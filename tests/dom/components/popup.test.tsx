import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FAILURE_WORDS } from '../../../components/failure-words';
import '../../../entrypoints/popup/style.css';
import { FAILURE_CODES } from '../../../utils/core/model/result';
import { interfaceText, messagesOf } from '../../support/interface-text';
import {
  ARABIC_BRIEF,
  ENGLISH_BRIEF,
  HOSTILE_TITLE,
  POPUP_SAMPLES,
} from '../../support/sample-briefs';
import { renderPopup } from '../../support/render-interface';

const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const headline = (): HTMLElement => screen.getByRole('heading', { level: 1 });

describe('what each state says', () => {
  test.each([
    ['unknown', 'Reading the article'],
    ['opened', 'Reading the article'],
    ['working-opening', 'Opening the article'],
    ['working-reading', 'Reading the article'],
    ['working-summarising', 'Choosing the sentences'],
    ['ready-arabic', 'This story is 6 years old'],
    ['ready-arabic', 'site’s local time'],
    ['ready-arabic', '3 of 31 sentences'],
    ['ready-arabic', '388 of 412 words read · 3 blocks skipped'.replace(' · ', '')],
    ['ready-arabic', 'Made on this device, nothing sent'],
    ['ready-english', 'Published 2 days ago'],
    ['ready-english', 'Updated 21 November 2026, 16:10 GMT'],
    ['ready-english', 'The publisher’s own summary'],
    ['dates-disagree', 'Not confirmed, the page contradicts itself:2 March 2026'],
    ['dates-disagree', '18 November 2026'],
    ['dates-disagree-fresh', 'Publication date not confirmed'],
    ['no-date', 'No publication date found in the page'],
    ['paywall', 'Only the visible part (180 words) was read.'],
    ['maybe', 'This may not be a single article.'],
    ['too-short', 'Too short to summarise, so here is the whole text.'],
    ['too-short', 'Books due today can be returned tomorrow without a fee.'],
    ['selection', 'From the text you selected'],
    ['unknown-language', 'The language of the text was not recognised'],
    ['notice-passage-gone', 'This passage is no longer in the page.'],
    ['notice-before-state', 'Reading this page took too long and was stopped.'],
  ])('%s: “%s”', async (name, sentence) => {
    await renderPopup(name);
    expect(text()).toContain(sentence);
  });

  test.each(FAILURE_CODES)('%s: a sentence, a remedy and the buttons that help', async (code) => {
    const { deeds } = await renderPopup(`failed-${code}`);
    const t = await interfaceText('en');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(t(FAILURE_WORDS[code].what));
    expect(alert).toHaveTextContent(t(FAILURE_WORDS[code].remedy));
    for (const button of within(alert).queryAllByRole('button')) button.click();
    expect(deeds).toEqual(FAILURE_WORDS[code].waysOut);
  });

  test.each(Object.keys(POPUP_SAMPLES))(
    '%s is never blank, and its words are found',
    async (name) => {
      for (const ui of ['en', 'ar'] as const) {
        await renderPopup(name, { ui });
        expect(headline().textContent.trim()).not.toBe('');
        expect(screen.getAllByRole('status')[0]).not.toHaveTextContent(/^$/);
        const shown = text();
        expect(shown).not.toMatch(/undefined|NaN|\u{f0000}|\$\d(?! )/u);
      }
    },
  );
});

describe('while the brief is made', () => {
  test('nothing stands elsewhere than in the end', async () => {
    const { show } = await renderPopup('opened');
    const place = (): number => headline().getBoundingClientRect().top;
    const first = place();
    for (const name of ['working-opening', 'working-summarising', 'ready-arabic']) {
      show(POPUP_SAMPLES[name]!);
      expect(place(), name).toBe(first);
    }
  });

  test('the region that names the step is the one that tells the age later', async () => {
    const { show } = await renderPopup('opened');
    const [region] = screen.getAllByRole('status');
    show(POPUP_SAMPLES['ready-arabic']!);
    expect(screen.getAllByRole('status')[0]).toBe(region);
    expect(region).toHaveTextContent('This story is 6 years old');
  });

  test('it can be stopped, and not be started anew', async () => {
    const { deeds } = await renderPopup('working-reading');
    // Unseen, and so nameless, for the first second and a half.
    screen.getByText('Cancel').click();
    expect(deeds).toEqual(['cancel']);
    expect(screen.getByRole('button', { name: 'Read again' })).toBeDisabled();
  });
});

describe('the summary', () => {
  test('leads from each line to its sentence, with the others beside it', async () => {
    const { deeds } = await renderPopup('ready-arabic');
    const { lines } = ARABIC_BRIEF.summary;
    screen.getByRole('button', { name: lines[1]!.text }).click();
    expect(deeds).toEqual([{ passages: lines.map((line) => line.passage), index: 1 }]);
  });

  test('is walked by arrows from the first press, and Enter leads into the page', async () => {
    const { deeds } = await renderPopup('ready-english');
    const { lines } = ENGLISH_BRIEF.summary;
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent(lines[1]!.text);
    await userEvent.keyboard('{End}{Enter}');
    expect(deeds).toEqual([{ passages: lines.map((line) => line.passage), index: 2 }]);
  });

  test('is reached by Tab line by line', async () => {
    await renderPopup('too-short');
    const reached: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await userEvent.tab();
      reached.push(document.activeElement?.textContent ?? '');
    }
    expect(reached).toEqual(
      expect.arrayContaining(['Books due today can be returned tomorrow without a fee.']),
    );
  });

  test('has its own language and direction, and leaves a mark where sentences are left out', async () => {
    await renderPopup('ready-arabic');
    const list = screen.getByRole('list', { name: /^Summary/ });
    expect([list.lang, list.dir]).toEqual(['ar', 'rtl']);
    expect(within(list).getAllByText('⋯')).toHaveLength(1);
  });

  test('counts in the digits of the reader’s language', async () => {
    await renderPopup('ready-english-for-iraqi');
    expect(text()).toContain('٣ of ٢٤ sentences');
    expect(text()).toContain('٢٠ تشرين الثاني ٢٠٢٦');
  });
});

describe('the entities', () => {
  const chip = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

  test('lead from mention to mention and round again', async () => {
    const { deeds } = await renderPopup('ready-arabic');
    const { mentions } = ARABIC_BRIEF.entities[1]!;
    for (let click = 0; click < 3; click += 1) await userEvent.click(chip(/كريم الساعدي/));
    expect(deeds).toEqual([0, 1, 0].map((index) => ({ passages: mentions, index })));
    expect(chip(/كريم الساعدي/)).toHaveTextContent('1/2');
  });

  test('stay as wide as they were when they are clicked', async () => {
    await renderPopup('ready-arabic');
    const before = chip(/^وزارة النقل/).getBoundingClientRect().width;
    await userEvent.click(chip(/^وزارة النقل/));
    expect(chip(/^وزارة النقل/).getBoundingClientRect().width).toBe(before);
  });

  test('a country is named in the reader’s language, with the page’s own name beside it', async () => {
    await renderPopup('ready-arabic-for-german');
    expect(chip(/Irak/).querySelector('bdi[lang="ar"]')).toHaveTextContent('العراق');
    expect(chip(/Irak/).querySelector('bdi[lang="de"]')).toHaveTextContent('Irak');
  });

  test('a country whose name is the same in both languages is named once', async () => {
    await renderPopup('ready-english', { ui: 'en' });
    expect(chip(/^Norway/).querySelectorAll('.chip__name bdi')).toHaveLength(1);
  });
});

describe('the details', () => {
  test('the page’s own words for its dates open on demand', async () => {
    await renderPopup('ready-arabic');
    const words = screen.getByText('14-06-2020, 18:05');
    expect(words).not.toBeVisible();
    await userEvent.click(screen.getByText('site’s local time'));
    expect(words).toBeVisible();
  });

  test('every skipped block is listed with the reason', async () => {
    await renderPopup('ready-arabic');
    await userEvent.click(screen.getByText(/words read/));
    expect(screen.getByText('Other stories')).toBeVisible();
    expect(screen.getByText(/خطة جديدة لخطوط الحافلات/)).toHaveAttribute('dir', 'rtl');
  });

  test('the publisher’s summary is left out where a line of ours says the same', async () => {
    const { state } = POPUP_SAMPLES['ready-english']!;
    if (state?.status !== 'ready') throw new Error('The sample is not ready.');
    const [line] = state.brief.summary.lines;
    const article = {
      ...state.brief.article,
      standfirst: { text: ` ${line!.text}\n`, passage: line!.passage },
    };
    await renderPopup({ tab: null, state: { ...state, brief: { ...state.brief, article } } });
    expect(screen.queryByText('The publisher’s own summary')).toBeNull();
  });

  test('what went wrong inside is for a bug report, and closed at first', async () => {
    await renderPopup('failed-unexpected');
    expect(screen.getByText('TypeError: blocks is not iterable')).not.toBeVisible();
  });
});

test('what a page says never becomes markup', async () => {
  const { container } = await renderPopup('hostile');
  expect(headline().textContent).toBe(HOSTILE_TITLE);
  expect(container.querySelector('img, b')).toBeNull();
  expect(document.title).toBe('Mujaz');
});

test('the interface speaks Arabic where the browser does', async () => {
  await renderPopup('ready-english', { ui: 'ar' });
  const arabic = messagesOf('ar');
  expect(screen.getByRole('button', { name: arabic.get('action_options')! })).toBeVisible();
  expect(text()).toContain('الجمل: 3 من 24');
  expect(headline().dir).toBe('ltr');
});

describe('a wrong guess can be put right', () => {
  test('of the language, with those it is mistaken for side by side', async () => {
    const { deeds } = await renderPopup('ready-arabic');
    const menu = screen.getByRole('combobox', { name: 'Text in' });
    const names = [...menu.querySelectorAll('option')].slice(0, 4).map(({ value }) => value);
    expect(names).toEqual(['ar', 'fa', 'ckb', 'ur']);
    await userEvent.selectOptions(menu, 'ckb');
    expect(deeds).toEqual(['correctLanguage ckb']);
  });

  test('of the part of the page that was read', async () => {
    const { deeds } = await renderPopup('maybe');
    await userEvent.click(screen.getAllByRole('button', { name: 'Read another part' })[0]!);
    expect(deeds).toEqual(['readAnother']);
  });
});
