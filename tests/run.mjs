// Runs one of the project's TypeScript programs on any Node from 20.19 on, through Vite, which is here anyway.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [program = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(import.meta.dirname, program), {
  root: resolve(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
});
try {
  process.exitCode = await module.main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
}
