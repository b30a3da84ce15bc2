import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The shell first: the same engine without a browser's own windows takes two thirds of the time on a build machine. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap(
    (root) =>
      root === undefined
        ? []
        : [
            path.join(root, 'Google/Chrome/Application/chrome.exe'),
            path.join(root, 'Chromium/Application/chrome.exe'),
            path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  ),
};

/** Where Chrome, Chromium or Edge is on this machine, or undefined. `CHROME_PATH` overrides the search. */
export function findBrowser(): string | undefined {
  const told = process.env['CHROME_PATH'];
  if (told !== undefined && told !== '') return existsSync(told) ? told : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...(places[process.platform] ?? []).flatMap((place) =>
      process.platform === 'linux' ? names.map((name) => path.join(place, name)) : [place],
    ),
  ];
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate));
}

/** Only root may write here, so that nobody else can hold up a build. */
const INSTALL_LOCK = '/run/zielcheck-browser.lock';
const INSTALL_TIME_MS = 10 * 60_000;

/**
 * Installs Chromium once, however many test processes ask for it at the same time: the later ones wait for the first and find its
 * work done. apt's lists are fetched only where they are missing or too old to install from.
 */
const installScript = `
  command -v chromium-headless-shell > /dev/null && exit 0
  install() {
    apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$1" fonts-crosextra-carlito
  }
  shell=chromium-headless-shell
  install $shell || { apt-get update -qq; install $shell || install chromium; }
`;

/**
 * Finds a browser and, on a bare Debian as root (a build machine), installs Chromium with apt. Never touches a person's own
 * computer: there it returns undefined and the tests say what to install.
 */
export function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined || process.env['CHROME_PATH'] !== undefined) return found;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined;
  try {
    execFileSync('flock', [INSTALL_LOCK, 'sh', '-c', installScript], {
      stdio: 'ignore',
      timeout: INSTALL_TIME_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return undefined;
  }
  return findBrowser();
}

/** What a person without a browser is told. */
export const browserMissing =
  'Skipped: no Chrome, Chromium or Edge found. Install one (Debian/Ubuntu: apt install chromium-headless-shell) or set CHROME_PATH to its program file.';

/** Starts the browser without a window. It reaches nothing but the local machine and what a test fulfils itself. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    // A person in Excel for Windows sees scroll bars that take their width.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    // Chromium's sandbox cannot start for root, which is how build containers run.
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--no-first-run',
      '--disable-dev-shm-usage',
    ],
  });
}
