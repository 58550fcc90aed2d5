export { toFeedReport } from './feed-report.ts';
export { type ReportOptions, toReport } from './to-report.ts';
