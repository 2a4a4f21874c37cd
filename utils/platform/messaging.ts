import { browser } from 'wxt/browser';
import type {
  AnswerOf,
  AnswerParsers,
  Calls,
  RequestOf,
  RequestParsers,
} from '../core/model/messages';
import { failed, ok, parseFailure, type FailureCode, type Result } from '../core/model/result';

/** Marks our messages, so that two answerers in one context leave each other's calls alone. */
interface Message {
  readonly call: string;
  readonly request: unknown;
}

/** The functions of an interface as the calling side holds them: every outcome is a `Result`. */
export type Caller<C extends Calls<C>> = <K extends keyof C & string>(
  call: K,
  request: RequestOf<C[K]>,
) => Promise<Result<AnswerOf<C[K]>>>;

/** The functions of an interface as the answering side writes them. */
export type Answers<C extends Calls<C>> = {
  readonly [K in keyof C]: (request: RequestOf<C[K]>) => Promise<Result<AnswerOf<C[K]>>>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isMessage = (value: unknown): value is Message =>
  isRecord(value) && typeof value['call'] === 'string';

/** A reply as a result, or null; a failure nobody has words for is none. */
function parseResult(value: unknown): Result<unknown> | null {
  if (!isRecord(value)) return null;
  if (value['ok'] === true) return ok(value['value']);
  const failure = parseFailure(value['failure']);
  return value['ok'] === false && failure !== null ? { ok: false, failure } : null;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A way to the other side. */
interface Line {
  readonly send: (message: Message) => Promise<unknown>;
  readonly whenSilent: FailureCode;
}

/**
 * Makes the calling side of an interface.
 *
 * @param send carries a message to the other side
 * @param whenSilent the failure it is when nobody answers, e.g. `page-gone`
 */
export function createCaller<C extends Calls<C>>(
  parsers: AnswerParsers<C>,
  { send, whenSilent }: Line,
): Caller<C> {
  return async (call, request) => {
    let reply: Result<unknown> | null;
    try {
      reply = parseResult(await send({ call, request }));
    } catch (error) {
      return failed(whenSilent, reasonOf(error));
    }
    if (reply === null) return failed('unexpected', `no answer to ${call}`);
    if (!reply.ok) return reply;
    const answer = parsers[call](reply.value ?? undefined);
    return answer === null ? failed('unexpected', `unreadable answer to ${call}`) : ok(answer);
  };
}

/**
 * Answers the calls of an interface from this extension's own contexts: the sender is checked, the request
 * parsed, and the parsed value used. Anything else is left alone.
 *
 * @returns stops answering
 */
export function answerCalls<C extends Calls<C>>(
  parsers: RequestParsers<C>,
  answers: Answers<C>,
): () => void {
  const names = new Set<string>(Object.keys(parsers));
  const isCall = (name: string): name is keyof C & string => names.has(name);
  const answer = async <K extends keyof C & string>(call: K, given: unknown) => {
    const request = parsers[call](given);
    if (request === null) return failed('unexpected', `wrong request for ${call}`);
    try {
      return await answers[call](request);
    } catch (error) {
      console.error(error);
      return failed('unexpected', reasonOf(error));
    }
  };
  const listener = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !isCall(message.call)) {
      return undefined;
    }
    void answer(message.call, message.request).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
