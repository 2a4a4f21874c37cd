import { failed, type Result } from '../core/model/result';

/** The outcome of some work, or the failure `timed-out` when it takes longer than `ms`. */
export async function within<T>(ms: number, work: Promise<Result<T>>): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(failed('timed-out', `after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
