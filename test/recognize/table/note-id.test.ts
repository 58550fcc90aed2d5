import { describe, expect, test } from 'vitest';
import { leadingId } from '../../../src/recognize/table/note-id.ts';

describe('leadingId', () => {
  test.each([
    ['M3: counted at night', 'M3', 'counted at night'],
    ['F-2 – worn', 'F-2', 'worn'],
    ['[1] closed', '1', 'closed'],
    ['(a) closed', 'a', 'closed'],
    ['(12) closed', '12', 'closed'],
    ['4) closed', '4', 'closed'],
    ['Note b) closed', 'b', 'closed'],
    ['nota. 12: closed', '12', 'closed'],
    ['A1. closed', 'A1', 'closed'],
    ['7b: closed', '7b', 'closed'],
    ['[†]: closed', '†', 'closed'],
    ['* closed', '*', 'closed'],
    ['** closed', '**', 'closed'],
    ['† closed', '†', 'closed'],
    ['² closed', '2', 'closed'],
    ['Note 2: closed', '2', 'closed'],
    ['Anmerkung 4. Zu.', '4', 'Zu.'],
  ])('reads %s', (text, id, rest) => {
    const found = leadingId(text);
    expect(found?.id).toBe(id);
    expect(text.slice(found?.length)).toBe(rest);
  });

  test.each([
    'Closed: in winter',
    'M3 is counted',
    'At 3: closed',
    'I came at 3: closed',
    'Then, 3: closed',
    'Uninterestingly 3: closed',
    '[1) closed',
    '(1] closed',
    '2020 was dry',
    'In 2020 – a good year',
    '(closed) in winter',
    'None',
    '',
    '[sic] so he wrote',
  ])('passes %s over', (text) => {
    expect(leadingId(text)).toBeUndefined();
  });
});
