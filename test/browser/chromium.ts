import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Default paths of Chromium and its relatives. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts a browser with a new profile. Throws if there is none: without it nothing would be tested. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath(),
    args: [
      // Host names are not resolved: whatever a page requests, nothing is sent.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function executablePath(): string {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (named !== '' && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const found = named === '' ? places.find((place) => existsSync(place)) : named;
  if (found === undefined) {
    throw new Error('These tests need Chromium or Chrome. Install one, or name its executable in CHROMIUM_PATH.');
  }
  return found;
}
