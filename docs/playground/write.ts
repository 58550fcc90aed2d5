import { write } from './build.ts';

console.log(`Open ${await write()} in a browser.`);
