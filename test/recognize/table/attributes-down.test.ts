import { describe, expect, it } from 'vitest';
import { cases, judged } from './judged.ts';

describe('alternatives across, by what the rows say of them', () => {
  it.each(
    cases(`
      ticks in three of ten places
        Compared :: |Heron|Tern / Hull|✓|✗ / Deck|✓|elm / Mast|fir|yew / Sail|oak|yew / Oar|elm|ash
        0.985: title: compared, ticks and crosses, nothing over the row labels, each row has values of its own sort
      ticks in two of eight places
        Compared :: |Heron|Tern / Hull|✓|✗ / Deck|ash|elm / Mast|fir|yew / Sail|oak|yew
        0.9: title: compared, nothing over the row labels, each row has values of its own sort
      columns that share a word
        Compared :: |Canoe of oak|A canoe / Hull|oak|ash / Deck|pine|elm
        0.917: title: compared, nothing over the row labels, columns share the name canoe
      columns that share a word of the title
        Every canoe compared :: |Canoe of oak|A canoe / Hull|oak|ash / Deck|pine|elm
        0.953: title: compared, columns share the name canoe, nothing over the row labels
      columns but one that share a word
        Compared :: |Canoe of oak|A canoe|Boat / Hull|oak|ash|yew / Deck|pine|elm|fir
        0.769: title: compared, nothing over the row labels
      columns that are counted
        Compared :: |Canoe 1|Canoe 2 / Hull|oak|ash / Deck|pine|elm
        0.769: title: compared, nothing over the row labels
      columns with numbers of their own
        Compared :: |Canoe 14|Canoe 17 / Hull|oak|ash / Deck|pine|elm
        0.917: title: compared, nothing over the row labels, columns share the name canoe
      columns counted but for the first
        Compared :: |Canoe 7|Canoe 2 / Hull|oak|ash / Deck|pine|elm
        0.917: title: compared, nothing over the row labels, columns share the name canoe
      texts in more than half of the places
        Compared :: |Heron|Tern / Hull|made of oak wood|made of ash wood / Deck|made of pine wood|elm
        0.9: title: compared, nothing over the row labels, each row says something of each column
      texts in half of the places
        Compared :: |Heron|Tern / Hull|made of oak wood|made of ash wood / Deck|fir|elm
        0.769: title: compared, nothing over the row labels
      texts under a corner of attributes
        Compared :: Feature|Heron|Tern / Hull|made of oak wood|made of ash wood / Deck|made of pine wood|elm
        0.961: row labels are headed feature, title: compared, each row says something of each column
      texts under a corner that says nothing
        Heron vs Tern :: Boat part|Heron|Tern / Hull|made of oak wood|made of ash wood / Deck|made of pine wood|elm
        0.846: title: vs, the title names 2 of the columns
      texts under a corner with such a word in it
        Compared :: Main features|Heron|Tern / Hull|made of oak wood|made of ash wood / Deck|made of pine wood|elm
        0.711: title: compared, row labels are headed main features
      a unit of its own in each row
        Compared :: |Heron|Tern / Length|4 m|5 m / Weight|30 kg|40 kg
        0.917: title: compared, nothing over the row labels, each row has a unit of its own
      a unit of its own in two of three rows
        Compared :: |Heron|Tern / Length|4 m|5 m / Weight|30 kg|40 kg / Deck|pine|elm
        0.968: title: compared, nothing over the row labels, each row has a unit of its own, each row has values of its own sort
      a unit of its own in two of four rows
        Compared :: |Heron|Tern / Length|4 m|5 m / Weight|30 kg|40 kg / Deck|pine|elm / Mast|yew|fir
        0.9: title: compared, nothing over the row labels, each row has values of its own sort
      the same unit in both rows
        Compared :: |Heron|Tern / Length|4 m|5 m / Width|3 m|4 m
        0.769: title: compared, nothing over the row labels
      two units in one row
        Compared :: |Heron|Tern / Length|4 m|5 m / Weight|30 kg|40 kg / Load|60 kg|8 m
        0.769: title: compared, nothing over the row labels
      a unit in one place of each row
        Compared :: |Heron|Tern / Length|4 m|long / Weight|30 kg|heavy
        0.769: title: compared, nothing over the row labels
      figures in rows of their own
        Compared :: |Heron|Tern / Oars|4|2 / Hull|oak|ash
        0.9: title: compared, nothing over the row labels, each row has values of its own sort
      figures in every row
        Compared :: |Heron|Tern / Oars|4|2 / Masts|1|2
        0.769: title: compared, nothing over the row labels
      figures in no row
        Compared :: |Heron|Tern / Hull|oak|ash / Deck|pine|elm
        0.769: title: compared, nothing over the row labels
      figures in columns of their own
        Compared :: |Heron|Tern / Hull|4|ash / Deck|3|elm
        0.769: title: compared, nothing over the row labels
      mixed in one row of five
        Compared :: |Heron|Tern / Oars|4|2 / Hull|oak|ash / Deck|pine|elm / Mast|fir|yew / Sails|red|3
        0.9: title: compared, nothing over the row labels, each row has values of its own sort
      mixed in one row of four
        Compared :: |Heron|Tern / Oars|4|2 / Hull|oak|ash / Deck|pine|elm / Sails|red|3
        0.769: title: compared, nothing over the row labels
      labels in one of two rows
        Boats compared :: Feature|Heron|Tern / Hull|oak|ash / |pine|elm
        0.55: row labels are headed feature, title: compared, -rows without labels
      labels in two of three rows
        Boats compared :: Feature|Heron|Tern / Hull|oak|ash / |pine|elm / Mast|fir|yew
        0.9: row labels are headed feature, title: compared
      labels short beside the columns, with ticks and a corner
        Compared :: Feature|Seats six people|Sails close / Heron|✓|✗ / Tern|✓|✓
        0.985: row labels are headed feature, title: compared, ticks and crosses
      labels short beside the columns, without ticks
        Compared :: |Seats six people|Sails close / Heron|oak|ash / Tern|fir|yew
        0.769: title: compared, nothing over the row labels
      labels as long as the columns, with ticks
        Compared :: |Heron|Tern / Hulls|✓|✗ / Decks|✓|✓
        0.961: title: compared, ticks and crosses, nothing over the row labels
      sixty rows
        Compared :: |Heron|Tern / {60 @sail|oak|pine}
        0.769: title: compared, nothing over the row labels
      sixty-one rows
        Compared :: |Heron|Tern / {61 @sail|oak|pine}
        0.55: title: compared, nothing over the row labels, -very many rows
      labels short beside columns that are plans, with ticks
        Compared :: |Basic of six people|Premium of many / Heron|✓|✗ / Tern|✓|✓
        0.976: title: compared, ticks and crosses, nothing over the row labels, columns are named as plans are: basic, premium, -row labels are names, columns are phrases
      labels short beside columns that are plans, without ticks
        Compared :: |Basic of six people|Premium of many / Heron|oak|ash / Tern|fir|yew
        0.937: title: compared, nothing over the row labels, columns are named as plans are: basic, premium
    `),
  )('%s', (_, title, table, expected) => {
    expect(judged('comparison', title, table)).toBe(expected);
  });
});
