import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageAnswers } from '../../../utils/core/model/message-answers';
import { pageRequests } from '../../../utils/core/model/page-requests';
import type { PageCalls } from '../../../utils/core/model/messages';
import { ok } from '../../../utils/core/model/result';
import { answerCalls, createCaller, type Answers } from '../../../utils/platform/messaging';
import { makeArticle } from '../../support/make-article';

const answers: Answers<PageCalls> = {
  readPage: async () => ok(makeArticle(['One paragraph.'])),
  holdsPlaces: async ({ runId }) => ok(runId === 'mine'),
  showPassage: async () => {
    throw new Error('a bug');
  },
};

/** Hands a message to the listener as the browser does, and waits for the reply. */
async function deliver(
  message: unknown,
  sender = { id: fakeBrowser.runtime.id },
): Promise<unknown> {
  const [listener] = listeners;
  return new Promise((reply) => {
    if (listener?.(message, sender, reply) !== true) reply('left alone');
  });
}

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;
let listeners: Listener[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener);
  });
  answerCalls<PageCalls>(pageRequests, answers);
});

describe('the answering side', () => {
  test('answers a sound call', async () => {
    expect(await deliver({ call: 'holdsPlaces', request: { runId: 'mine' } })).toEqual(ok(true));
  });

  test.each([
    ['an unknown call', { call: 'fetchUrl', request: {} }],
    ['a name from the prototype', { call: 'constructor', request: {} }],
    ['something else', 'hello'],
    ['nothing', null],
  ])('leaves %s alone', async (_name, message) => {
    expect(await deliver(message)).toBe('left alone');
  });

  test('leaves a call of another extension alone', async () => {
    const message = { call: 'holdsPlaces', request: { runId: 'mine' } };
    expect(await deliver(message, { id: 'another' })).toBe('left alone');
  });

  test('refuses a request of the wrong shape', async () => {
    expect(await deliver({ call: 'holdsPlaces', request: { runId: 7 } })).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' },
    });
  });

  test('turns a bug into a failure instead of silence', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const passages = [{ blockId: 'b0', start: 0, end: 3 }];
    const request = { runId: 'mine', passages, index: 0 };
    expect(await deliver({ call: 'showPassage', request })).toMatchObject({
      ok: false,
      failure: { code: 'unexpected', detail: 'a bug' },
    });
  });
});

describe('the calling side', () => {
  const callWith = (send: () => Promise<unknown>) =>
    createCaller<PageCalls>(pageAnswers, { send, whenSilent: 'page-gone' });
  const choice = { subject: 'article', lang: null, attempt: 0 } as const;
  const request = { runId: 'mine', choice };

  test('nobody answering means that the page is gone', async () => {
    const call = callWith(async () => {
      throw new Error('Receiving end does not exist.');
    });
    expect(await call('readPage', request)).toMatchObject({
      ok: false,
      failure: { code: 'page-gone' },
    });
  });

  test('an article of the wrong shape is not passed on', async () => {
    const call = callWith(async () =>
      ok({ ...makeArticle(['One.']), blocks: [{ id: 'b0', text: 5 }] }),
    );
    expect(await call('readPage', request)).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' },
    });
  });

  test.each([
    { ok: false, failure: { code: 'made-up', detail: '' } },
    { ok: false, failure: 'broken' },
    { ok: 'yes', value: 1 },
    'hello',
    undefined,
  ])('the reply %j, for which there are no words, is told as unexpected', async (reply) => {
    const call = callWith(async () => reply);
    expect(await call('readPage', request)).toMatchObject({ failure: { code: 'unexpected' } });
  });

  test('a known failure is passed on', async () => {
    const call = callWith(async () => ({ ok: false, failure: { code: 'pdf', detail: 'x' } }));
    expect(await call('readPage', request)).toEqual({
      ok: false,
      failure: { code: 'pdf', detail: 'x' },
    });
  });

  test('fields nobody asked for are dropped', async () => {
    const call = callWith(async () => ok({ ...makeArticle(['One.']), html: '<script>' }));
    const answer = await call('readPage', request);
    expect(answer.ok && 'html' in answer.value).toBe(false);
  });
});
