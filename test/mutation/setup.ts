import { beforeEach } from 'vitest';

// A mutant must not count as found because the machine was busy, or because counting its visits takes time.
beforeEach(({ task, skip }) => skip(/\b(cost|time|megabyte)\b/.test(task.name), 'measures time'));
