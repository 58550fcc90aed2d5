import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launch } from './chromium.ts';
import type { Oracle } from './oracle.ts';
import type { Way } from './tripwire.ts';

/** A page of a browser with the oracle and the tripwire. */
export interface Session {
  page: Page;
  /** The requests for anything but pictures. No request leaves the machine. */
  requests: string[];
  close(): Promise<void>;
}

export async function open(): Promise<Session> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' });
    response.end('<!doctype html><body></body>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch();
  const page = await browser.newPage();
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await page.addInitScript({ content: await bundle('wire.ts') });
  await page.goto(home);
  await page.addScriptTag({ content: await bundle('in-page.ts') });
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'image') requests.push(`${request.resourceType()} ${request.url()}`);
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  };
  return { page, requests, close };
}

/** Runs the oracle on pieces of HTML, in portions that fit into one message. */
export async function ask<Name extends 'differences' | 'strangers' | 'removed' | 'scripts'>(
  { page }: Session,
  question: Name,
  pieces: readonly string[],
): Promise<ReturnType<Oracle[Name]>[number][]> {
  const answers: ReturnType<Oracle[Name]>[number][] = [];
  for (const { start, portion } of portions(pieces)) {
    const found = await page.evaluate(({ question, portion }) => window.oracle[question](portion), {
      question,
      portion,
    });
    for (const answer of found) answers.push('index' in answer ? { ...answer, index: answer.index + start } : answer);
  }
  return answers;
}

/** Returns the indices of the pieces that ran a script or tried to load anything but a picture. */
export async function trips({ page }: Session, pieces: readonly string[], way: Way): Promise<number[]> {
  const tripped: number[] = [];
  for (const { start, portion } of portions(pieces)) {
    const found = await page.evaluate(({ portion, way }) => window.tripwire(portion, way), { portion, way });
    for (const index of found) tripped.push(index + start);
  }
  return tripped;
}

/**
 * Returns pieces in groups, which take less time than single ones. A piece can only hide another one of its group by
 * being unsafe.
 */
export function grouped(pieces: readonly string[], size: number): string[] {
  const count = Math.ceil(pieces.length / size);
  return Array.from({ length: count }, (_, group) => pieces.slice(group * size, (group + 1) * size).join('\n'));
}

function portions(pieces: readonly string[]): { start: number; portion: string[] }[] {
  const found: { start: number; portion: string[] }[] = [];
  let size = Number.POSITIVE_INFINITY;
  pieces.forEach((piece, index) => {
    if (size + piece.length > 4_000_000) {
      found.push({ start: index, portion: [] });
      size = 0;
    }
    found.at(-1)?.portion.push(piece);
    size += piece.length;
  });
  return found;
}

async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const result = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', platform: 'browser' });
  return result.outputFiles[0]?.text ?? '';
}
