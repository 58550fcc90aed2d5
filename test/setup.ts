import fc from 'fast-check';

// The same inputs each time, so that a change is judged by what it changes; `npm run fuzz` looks for new ones.
fc.configureGlobal({ seed: 20_260_309 });
