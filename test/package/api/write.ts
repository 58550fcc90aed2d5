/** Writes what each entry exports into `docs/api/`: `npm run api`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, reports, root } from './entries.ts';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, text] of reports(root)) writeFileSync(join(folder, file), text);
