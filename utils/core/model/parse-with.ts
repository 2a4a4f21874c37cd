import * as v from 'valibot';

/** A parser that gives what a schema makes of a value, or null where it does not fit. */
export const parseWith =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : null;
  };
