import { writeFileSync } from 'node:fs';
import { assets } from './assets.ts';

for (const { path, text } of Object.values(await assets())) writeFileSync(path, text);
