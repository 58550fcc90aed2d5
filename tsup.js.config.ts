import all from '/work/wt-testing/tsup.config.ts';
export default (all as object[]).slice(0, 2);
