import { describe, expect, it } from 'vitest';
import { cases, judged } from './judged.ts';

describe('what is looked at in a table', () => {
  it.each(
    cases(`
      two header rows: the second has the names
        Boats compared :: <table><tr><th>Boats<th>Parts<th>Parts<tr><th>Model<th>Hull<th>Deck<tr><td>Heron<td>oak<td>pine<tr><td>Tern<td>ash<td>elm</table>
        0.711: title: compared, rows are headed model
      a row over the whole width is no data
        Compared :: Model|Hull|Deck / =Heron / Heron|oak|pine / Tern|ash|elm
        0.711: title: compared, rows are headed model
      a name that stands twice, in the eighth row
        Boats compared :: Model|Hull|Deck / {7 @boat|oak|pine} / aboat|ash|elm
        0.354: title: compared, -rows repeat their names, rows are headed model
      a name that stands twice, below the eighth row
        Boats compared :: Model|Hull|Deck / {8 @boat|oak|pine} / aboat|ash|elm
        0.711: title: compared, rows are headed model
      a caption that compares
        Our boats :: <table><caption>Compared</caption><tr><th>Model<th>Hull<th>Deck<tr><td>Heron<td>oak<td>pine<tr><td>Tern<td>ash<td>elm</table>
        0.711: title: compared, rows are headed model
      a caption and a heading, each of which names a row
        Heron compared :: <table><caption>Tern</caption><tr><th>Model<th>Hull<th>Deck<tr><td>Heron<td>oak<td>pine<tr><td>Tern<td>ash<td>elm</table>
        0.948: title: compared, the title names 2 of the rows, rows are headed model
      a title two headings up
        Hulls < Compared < Harbour :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.332: rows are headed model, title further up: compared
      a title three headings up
        Hulls < Harbour < Compared :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.332: rows are headed model, title further up: compared
      identifiers under an empty corner
        Heron vs Tern :: |Model|Hull|Deck / A1|Heron|oak|pine / A2|Tern|ash|elm
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      identifiers under a word for them
        Heron vs Tern :: ID|Model|Hull|Deck / A-1|Heron|oak|pine / A-2|Tern|ash|elm
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      identifiers under an abbreviation for them
        Heron vs Tern :: No.|Model|Hull|Deck / 1.|Heron|oak|pine / 2.|Tern|ash|elm
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      identifiers under another word
        Heron vs Tern :: Code|Model|Hull|Deck / A1|Heron|oak|pine / A2|Tern|ash|elm
        0.426: title: vs
      identifiers of which one stands twice
        Heron vs Tern :: ID|Model|Hull|Deck / A1|Heron|oak|pine / A1|Tern|ash|elm
        0.426: title: vs
      identifiers of which one is a word
        Heron vs Tern :: ID|Model|Hull|Deck / A1|Heron|oak|pine / Second|Tern|ash|elm
        0.426: title: vs
      identifiers of five letters
        Heron vs Tern :: ID|Model|Hull|Deck / Boats1|Heron|oak|pine / Boats2|Tern|ash|elm
        0.426: title: vs
      identifiers of five figures
        Heron vs Tern :: ID|Model|Hull|Deck / 10001|Heron|oak|pine / 10002|Tern|ash|elm
        0.426: title: vs
      names in a second column of row headers
        Heron vs Tern :: Port|Model|Hull|Deck / Leith|#Heron|oak|pine / Oban|#Tern|ash|elm
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      names in a second column of which half are row headers
        Heron vs Tern :: Port|Model|Hull|Deck / Leith|#Heron|oak|pine / Oban|Tern|ash|elm
        0.426: title: vs
      names in a second column of which two in three are row headers
        Heron vs Tern :: Port|Model|Hull|Deck / Leith|#Heron|oak|pine / Oban|#Tern|ash|elm / Tain|Skua|fir|yew
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      names in the last column
        Heron vs Tern :: Port|Hull|Model / Leith|oak|#Heron / Oban|ash|#Tern
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      identifiers that are row headers beside names that are
        Heron vs Tern :: ID|Hull|Model / #A1|oak|#Heron / #A2|ash|#Tern
        0.711: title: vs, -one attribute, the title names 2 of the rows, rows are headed model
    `),
  )('%s', (_, title, table, expected) => {
    expect(judged('comparison', title, table)).toBe(expected);
  });
});
