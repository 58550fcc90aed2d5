import { oracle } from './oracle.ts';
import { tripwire } from './tripwire.ts';

window.oracle = oracle;
window.tripwire = tripwire;
