export { toAnnotations } from './annotations.ts';
export { type CheckRules, check } from './check.ts';
export { defineRule, type Finding, type Remark, type Rule, type RuleContext, type Severity } from './rule.ts';
export { rules } from './rules/index.ts';
export { type CheckedFile, type Sarif, toSarif } from './sarif.ts';
