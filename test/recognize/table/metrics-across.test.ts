import { describe, expect, it } from 'vitest';
import { cases, judged } from './judged.ts';

describe('metrics across', () => {
  it.each(
    cases(`
      two columns give targets of what is measured
        :: Grade|Target response|Target resolution / Urgent|soon|now / Calm|late|never
        0.622: 2 columns give targets: target response
      three columns
        :: Grade|Target response|Target resolution|Recall limit / Urgent|soon|now|1 / Calm|late|never|2
        0.622: 3 columns give targets: target response
      two columns, of which one names no measure
        :: Grade|Target response|Target dinner / Urgent|soon|now / Calm|late|never
        no
      two columns, of which one names no target
        :: Grade|Target response|Total resolution / Urgent|soon|now / Calm|late|never
        no
      one column
        :: Grade|Target response|Sail / Urgent|soon|now / Calm|late|never
        no
      under a title over metrics
        Service levels :: Grade|Target response|Target resolution / Urgent|soon|now / Calm|late|never
        0.846: 2 columns give targets: target response, title: service levels
      a figure in every column
        Service levels :: Grade|Target response|Target resolution / Urgent|1 h|now / Calm|late|4 h
        0.909: 2 columns give targets: target response, title: service levels, figures
      a figure in one of two columns
        Service levels :: Grade|Target response|Target resolution / Urgent|1 h|now / Calm|late|never
        0.846: 2 columns give targets: target response, title: service levels
      a header that lists speaks against it
        Service levels :: Team|Target response|Target resolution / Urgent|1 h|4 h / Calm|2 h|8 h
        0.759: 2 columns give targets: target response, title: service levels, -lists: 1 of 3 headers, figures
    `),
  )('%s', (_, title, table, expected) => {
    expect(judged('metric', title, table)).toBe(expected);
  });
});
