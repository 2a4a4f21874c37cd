import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** The browsers the extension is tested and shown in. */
export type BrowserName = 'chromium' | 'firefox';

interface Whereabouts {
  /** Environment variable that names an executable. */
  readonly env: string;
  /** Debian's package. */
  readonly apt: string;
  readonly paths: readonly string[];
  /** Where the executable lies in Playwright's own download, below its folder. */
  readonly playwright: { readonly prefix: string; readonly inside: readonly string[] };
}

const PROGRAM_FILES = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].filter(
  (path) => path !== undefined,
);

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    env: 'CHROME_PATH',
    apt: 'chromium',
    // Branded Chrome and Edge load an unpacked extension through the debugging pipe too.
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge-stable',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAM_FILES.flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    playwright: {
      prefix: 'chromium-',
      inside: [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-win/chrome.exe',
        'chrome-win64/chrome.exe',
      ],
    },
  },
  firefox: {
    env: 'FIREFOX_PATH',
    apt: 'firefox-esr',
    paths: [
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
    ],
    // Playwright's Firefox is patched and speaks no BiDi, so it is not looked for.
    playwright: { prefix: 'none-', inside: [] },
  },
};

function playwrightFolder(): string {
  const asked = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (asked !== undefined && asked !== '0') return asked;
  if (platform() === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform() === 'win32') return join(homedir(), 'AppData/Local/ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

function findInPlaywright({ prefix, inside }: Whereabouts['playwright']): string | undefined {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .toSorted()
    .toReversed()
    .flatMap((name) => inside.map((path) => join(folder, name, path)))
    .find((path) => existsSync(path));
}

/** The browser's executable, or undefined when this machine has none. Throws when the environment names a missing one. */
export function findBrowser(name: BrowserName): string | undefined {
  const { env, paths, playwright } = WHEREABOUTS[name];
  const asked = process.env[env];
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`${env} names ${asked}, and there is no such file.`);
    return asked;
  }
  return paths.find((path) => existsSync(path)) ?? findInPlaywright(playwright);
}

function run(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 600_000,
      shell: platform() === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installFromPlaywright(name: BrowserName, say: (line: string) => void): void {
  if (WHEREABOUTS[name].playwright.inside.length === 0) return;
  say(`No ${name} on this machine; trying Playwright's download (some 170 MB)…`);
  run('npx', ['--no-install', 'playwright', 'install', name]);
}

function installFromDebian(name: BrowserName, say: (line: string) => void): void {
  if (!isDebianRoot()) return;
  const { apt } = WHEREABOUTS[name];
  say(`No ${name} on this machine; installing Debian's package ${apt}…`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', apt, 'fonts-noto-core']);
}

/**
 * The browser's executable, fetched first where there is none: Playwright's own download, else Debian's
 * package when we are root. Throws one sentence with the remedy when neither works.
 */
export function needBrowser(
  name: BrowserName,
  say: (line: string) => void = (line) => console.log(line),
): string {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  for (const install of [installFromPlaywright, installFromDebian]) {
    install(name, say);
    const installed = findBrowser(name);
    if (installed !== undefined) return installed;
  }
  const title = name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  throw new Error(
    `No ${title} was found and none could be fetched: install one, or set ${WHEREABOUTS[name].env} to its executable.`,
  );
}
