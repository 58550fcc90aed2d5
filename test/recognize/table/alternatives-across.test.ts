import { describe, expect, it } from 'vitest';
import { cases, judged } from './judged.ts';

describe('alternatives across, by the names of the columns', () => {
  it.each(
    cases(`
      an empty corner, under a title that compares
        Boats compared :: |Heron|Tern / Hull|oak|ash / Deck|pine|elm
        0.769: title: compared, nothing over the row labels
      a corner of attributes
        Boats compared :: Feature|Heron|Tern / Hull|oak|ash / Deck|pine|elm
        0.9: row labels are headed feature, title: compared
      a corner with such a word in it
        Boats compared :: Main features|Heron|Tern / Hull|oak|ash / Deck|pine|elm
        0.711: title: compared, row labels are headed main features
      a corner that says nothing
        Heron vs Tern :: Boat part|Heron|Tern / Hull|oak|ash / Deck|pine|elm
        0.846: title: vs, the title names 2 of the columns
      a corner of alternatives, which speaks against it
        Old vs new :: Model|Old|New / Hull|oak|ash / Deck|pine|elm
        0.937: opposites: old/new, title: vs, the title names 2 of the columns, -row labels are headed model
      numbered rows
        Heron vs Tern :: No|Part|Heron|Tern / 1|Hull|oak|ash / 2|Deck|pine|elm
        0.668: title: vs, the title names 2 of the columns, -rows have identifiers
      opposites
        Boats compared :: |Before|After / Hull|oak|ash / Deck|pine|elm
        0.976: opposites: before/after, title: compared, nothing over the row labels
      opposites with articles
        Boats compared :: |The usual boat|Our boat / Hull|oak|ash / Deck|pine|elm
        0.993: opposites: usual/our, title: compared, nothing over the row labels, columns share the name boat
      opposites further to the right
        Boats compared :: |Heron|Old|New / Hull|oak|ash|yew / Deck|pine|elm|fir
        0.976: opposites: old/new, title: compared, nothing over the row labels
      opposites the wrong way round
        Boats compared :: |New|Old / Hull|oak|ash / Deck|pine|elm
        0.769: title: compared, nothing over the row labels
      opposites that are not neighbours
        Boats compared :: |Old|Heron|New / Hull|oak|ash|yew / Deck|pine|elm|fir
        0.769: title: compared, nothing over the row labels
      the second of several opposites of one word
        Boats compared :: |Traditional rig|Modern rig / Hull|oak|ash / Deck|pine|elm
        0.993: opposites: traditional/modern, title: compared, nothing over the row labels, columns share the name rig
      words that only begin as opposites do
        Boats compared :: |Older|Newer / Hull|oak|ash / Deck|pine|elm
        0.769: title: compared, nothing over the row labels
      half of the columns are years
        Boats compared :: Feature|2019|Heron / Hull|✓|✗ / Deck|✓|✓
        0.769: title: compared, ticks and crosses
      fewer than half of the columns are years
        Boats compared :: Feature|2019|Heron|Tern / Hull|✓|✗|✓ / Deck|✓|✓|✗
        0.985: row labels are headed feature, title: compared, ticks and crosses
      a title that names two columns
        Heron vs Tern :: |Heron|Tern|Skua / Hull|oak|ash|yew / Deck|pine|elm|fir
        0.961: title: vs, the title names 2 of the columns, nothing over the row labels
      a title that names one column
        Heron vs others :: |Heron|Tern|Skua / Hull|oak|ash|yew / Deck|pine|elm|fir
        0.769: title: vs, nothing over the row labels
      titles that name one column each
        Heron vs others < The Tern :: |Heron|Tern / Hull|oak|ash / Deck|pine|elm
        0.961: title: vs, the title names 2 of the columns, nothing over the row labels
      a title that names a word of two columns
        Wooden vs plastic :: |Wooden hulls|Plastic hulls / Weight|oak|ash / Age|pine|elm
        0.988: title: vs, the title names 2 of the columns, nothing over the row labels, columns share the name hulls
      a title that names only what all columns share
        Hulls compared :: |Wooden hulls|Plastic hulls / Weight|oak|ash / Age|pine|elm
        0.953: title: compared, columns share the name hulls, nothing over the row labels
      a title with short words of the columns
        A fir vs an oak :: |Red fir|Old oak / Weight|low|high / Age|pine|elm
        0.769: title: vs, nothing over the row labels
      a title with short words that hold figures
        A 60 vs an 80 :: |Hull 60|Hull 80 / Weight|low|high / Age|pine|elm
        0.988: title: vs, the title names 2 of the columns, nothing over the row labels, columns share the name hull
      columns of one letter
        A vs B :: |A|B / Weight|low|high / Age|pine|elm
        0.769: title: vs, nothing over the row labels
      columns of two letters
        XA vs XB :: |XA|XB / Weight|low|high / Age|pine|elm
        0.961: title: vs, the title names 2 of the columns, nothing over the row labels
      plans in half of the columns
        Compared :: |Basic|Premium|Ours|Yours / Hull|oak|ash|yew|fir / Deck|pine|elm|fir|yew
        0.937: title: compared, nothing over the row labels, columns are named as plans are: basic, premium
      plans in two of five columns
        Compared :: |Basic|Premium|Ours|Yours|Theirs / Hull|oak|ash|yew|fir|elm / Deck|pine|elm|fir|yew|oak
        0.769: title: compared, nothing over the row labels
      the same plan twice
        Compared :: |Basic|My basic / Hull|oak|ash / Deck|pine|elm
        0.917: title: compared, nothing over the row labels, columns share the name basic
      sizes
        Compared :: |Small|Large / Hull|oak|ash / Deck|pine|elm
        0.937: title: compared, nothing over the row labels, columns are named as plans are: small, large
      units over half of the columns
        Compared :: |Length (m)|Colour / Heron|long|red / Tern|short|blue
        0.55: title: compared, nothing over the row labels, -columns have units
      units over one of three columns
        Compared :: |Length (m)|Colour|Age / Heron|long|red|old / Tern|short|blue|new
        0.769: title: compared, nothing over the row labels
      twelve alternatives
        Compared :: |A1|B1|C1|D1|E1|F1|G1|H1|I1|J1|K1|L1 / Hull|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash / Deck|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash
        0.769: title: compared, nothing over the row labels
      thirteen alternatives
        Compared :: |A1|B1|C1|D1|E1|F1|G1|H1|I1|J1|K1|L1|M1 / Hull|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash|elm / Deck|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash|oak|ash|elm
        0.426: title: compared
      one alternative
        Boats compared :: Feature|Heron / Hull|oak / Deck|pine
        no
      one alternative and remarks
        Boats compared :: Feature|Heron|Notes / Hull|oak|2 / Deck|pine|3
        0.9: row labels are headed feature, title: compared
      two sides without labels
        :: Pros|Cons / Cheap|Slow / Light|Small
        0.924: two sides: pros/cons
      two sides, where rows have headers
        Boats compared :: Pros|Cons / #Cheap|Slow / #Light|Small
        0.846: title: compared, helps to choose: cons
      two sides beside a third
        Boats compared :: Pros|Cons|Price / Cheap|Slow|4 / Light|Small|5
        0.846: title: compared, helps to choose: cons
      two columns that are no sides
        Boats compared :: Heron|Tern / Cheap|Slow / Light|Small
        no
      as likely as alternatives down: these are taken
        Compared :: |Heron|Tern / Basic|oak|ash / Premium|pine|elm
        0.769: title: compared, rows are named as plans are: basic, premium
      two sides of two columns
        :: <table><tr><th colspan=2>Pros<th colspan=2>Cons<tr><td>+<td>Warm<td>-<td>Dear<tr><td>+<td>Quiet<td>-<td>Slow</table>
        0.924: two sides: pros/cons
      two sides of which one has two columns
        Compared :: <table><tr><th>Pros<th colspan=2>Cons<tr><td>Warm<td>-<td>Dear<tr><td>Quiet<td>-<td>Slow</table>
        0.846: title: compared, helps to choose: cons
      two names of which one is no word
        Compared :: |-|Tern / Hull|oak|ash / Deck|pine|elm
        0.769: title: compared, nothing over the row labels
      columns of one span
        Compared :: <table><tr><th><th>Heron<th colspan=2>Tern<tr><td>Hull<td>oak<td>ash<td>old<tr><td>Deck<td>pine<td>elm<td>new</table>
        0.769: title: compared, nothing over the row labels
      one alternative over two columns
        Boats compared :: <table><tr><th>Feature<th colspan=2>Tern<tr><td>Hull<td>oak<td>ash<tr><td>Deck<td>pine<td>elm</table>
        0.426: title: compared
      a name that all share with more of their own
        The big heron vs the rest :: |Big heron|Small heron / Hull|oak|ash / Deck|pine|elm
        0.953: title: vs, columns share the name heron, nothing over the row labels
      an article alone is a name
        Compared :: |The|New / Hull|oak|ash / Deck|pine|elm
        0.769: title: compared, nothing over the row labels
      two sides, where one of the rows has a header
        Boats compared :: Pros|Cons / #Cheap|Slow / Light|Small
        0.846: title: compared, helps to choose: cons
      two sides with a third between them
        Compared :: <table><tr><th colspan=2>Pros<th colspan=2>Price<th colspan=2>Cons<tr><td>+<td>Warm<td>4<td>5<td>-<td>Dear<tr><td>+<td>Quiet<td>6<td>7<td>-<td>Slow</table>
        0.55: title: compared, helps to choose: pros, -rows repeat their names
      half of the columns are years, both in the title
        2019 vs Heron :: Feature|2019|Heron / Hull|✓|✗ / Deck|✓|✓
        0.961: -columns are times, row labels are headed feature, title: vs, the title names 2 of the columns, ticks and crosses
    `),
  )('%s', (_, title, table, expected) => {
    expect(judged('comparison', title, table)).toBe(expected);
  });
});
