import { describe, expect, it } from 'vitest';
import { cases, judged } from './judged.ts';

describe('tables that list, diagnose or explain', () => {
  it.each(
    cases(`
      no header that lists
        Boats compared :: Boat|Hull|Difference / Heron|oak|small / Tern|ash|large
        0.976: tells apart: difference, title: compared
      one of four headers lists
        Boats compared :: Boat|City|Hull|Difference / Heron|Leith|oak|small / Tern|Oban|ash|large
        0.95: tells apart: difference, title: compared, -lists: 1 of 4 headers
      two of three headers list
        Boats compared :: Boat|City and venue|Season difference / Heron|Leith|small / Tern|Oban|large
        0.607: tells apart: difference, -lists: 2 of 3 headers, title: compared
      all headers list: no more than the most
        Boats compared :: Name|City|Season difference / Heron|Leith|small / Tern|Oban|large
        0.426: tells apart: difference, -lists: 3 of 3 headers, title: compared
      one header that diagnoses
        Boats compared :: Boat|Symptom|Difference / Heron|leaks|small / Tern|rolls|large
        0.924: tells apart: difference, title: compared, -diagnoses
      two headers that diagnose
        Boats compared :: Boat|Symptom|Difference of cause / Heron|leaks|small / Tern|rolls|large
        0.426: tells apart: difference, -diagnoses, title: compared
      a header that explains, of two
        Boats compared :: Boat|Meaning|Difference / Heron|bird|small / Tern|bird|large
        0.957: tells apart: difference, title: compared, -explains
      both headers explain
        Boats compared :: Boat|Meaning|Difference of purpose / Heron|bird|small / Tern|bird|large
        0.846: tells apart: difference, title: compared, -explains
      a corner that explains does not count
        Boats compared :: Meaning|Hull|Difference / Heron|oak|small / Tern|ash|large
        0.976: tells apart: difference, title: compared
      more than half of the rows are times
        Boats compared :: Boat|Hull|Difference / 2019|oak|small / 12 May|ash|large / Tern|ash|large
        0.668: tells apart: difference, -rows are times, title: compared
      half of the rows are times
        Boats compared :: Boat|Hull|Difference / 2019|oak|small / Tern|ash|large
        0.976: tells apart: difference, title: compared
      more than half of the rows ask, with one column beside them
        Boats compared :: Boat|Difference / Is it dry?|small / Is it fast？|large / Tern|small
        0.668: tells apart: difference, -rows are questions, title: compared
      half of the rows ask
        Boats compared :: Boat|Difference / Is it dry?|small / Tern|small
        0.976: tells apart: difference, title: compared
      rows that ask, with two columns beside them
        Boats compared :: Boat|Hull|Difference / Is it dry?|oak|small / Is it fast?|ash|large
        0.976: tells apart: difference, title: compared
      rows with a mark within
        Boats compared :: Boat|Difference / Is it dry? Yes|small / Fast? No|large
        0.976: tells apart: difference, title: compared
      rows that are ranked
        Boats compared :: Boat|Hull|Difference / 1|oak|small / 2.|ash|large / 3|fir|tall
        0.846: tells apart: difference, title: compared, -rows are ranked
      two rows are not enough for a ranking
        Boats compared :: Boat|Hull|Difference / 1|oak|small / 2|ash|large
        0.976: tells apart: difference, title: compared
      rows of numbers that are no ranking
        Boats compared :: Boat|Hull|Difference / 1|oak|small / 2|ash|large / 4|fir|tall
        0.976: tells apart: difference, title: compared
      identifiers are no ranking
        Boats compared :: No|Boat|Hull|Difference / 1|Heron|oak|small / 2|Tern|ash|large / 3|Skua|fir|tall
        0.976: tells apart: difference, title: compared
    `),
  )('%s', (_, title, table, expected) => {
    expect(judged('comparison', title, table)).toBe(expected);
  });
});
