import { describe, expect, it } from 'vitest';
import { cases, judged } from './judged.ts';

describe('alternatives down', () => {
  it.each(
    cases(`
      what the corner says, under a title that compares
        Boats compared :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.711: title: compared, rows are headed model
      a corner that says nothing of alternatives
        Boats compared :: Boat|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.426: title: compared
      a title further up
        Hulls < Boats compared :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.332: rows are headed model, title further up: compared
      a title that offers a choice
        Which boat :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.332: rows are headed model, title: which
      both of these
        Which boat < Boats compared :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.475: rows are headed model, title further up: compared, title: which
      only the nearest, where that compares
        Which boat vs which < Boats compared :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.711: title: vs, rows are headed model
      a title without such words
        Our boats :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        no
      a column of differences
        :: Boat|Hull|Difference / Heron|oak|pine / Tern|ash|elm
        0.818: tells apart: difference
      the label column itself tells apart
        :: How they differ|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.818: tells apart: how they differ
      a column that helps to choose
        Boats compared :: Boat|Hull|Best for / Heron|oak|pine / Tern|ash|elm
        0.846: title: compared, helps to choose: best for
      the corner does not help to choose
        Boats compared :: Best for|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.426: title: compared
      one attribute
        Heron and Tern compared :: Model|Hull / Heron|oak / Tern|ash
        0.711: title: compared, -one attribute, the title names 2 of the rows, rows are headed model
      one that tells apart
        Heron and Tern compared :: Model|Difference / Heron|oak / Tern|ash
        0.999: tells apart: difference, title: compared, the title names 2 of the rows, rows are headed model
      one that helps to choose
        Heron and Tern compared :: Model|Best for / Heron|oak / Tern|ash
        0.993: title: compared, helps to choose: best for, the title names 2 of the rows, rows are headed model
      two attributes
        Heron and Tern compared :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.948: title: compared, the title names 2 of the rows, rows are headed model
      figures in three of five places of every attribute
        Boats compared :: Model|Oars|Masts / Heron|4|2 / Tern|2|1 / Skua|6|3 / Coot|x1 y|b / Teal|c|d
        0.87: title: compared, rows are headed model, every attribute is measured
      figures in half of the places of one attribute
        Boats compared :: Model|Oars|Masts / Heron|4|2 / Tern|2|1 / Skua|6|b / Coot|x1 y|b
        0.711: title: compared, rows are headed model
      figures in one of two attributes
        Boats compared :: Model|Oars|Hull / Heron|4|oak / Tern|2|ash
        0.711: title: compared, rows are headed model
      figures in the one attribute
        Heron and Tern compared :: Model|Oars / Heron|4 / Tern|2
        0.711: title: compared, -one attribute, the title names 2 of the rows, rows are headed model
      two attributes with units
        Boats compared :: Model|Length (m)|Weight (kg) / Heron|long|light / Tern|short|heavy
        0.846: title: compared, rows are headed model, 2 attributes have units
      one attribute with a unit
        Boats compared :: Model|Length (m)|Weight / Heron|long|light / Tern|short|heavy
        0.711: title: compared, rows are headed model
      a unit over the labels does not count
        Boats compared :: Model (m)|Length (m)|Weight / Heron|long|light / Tern|short|heavy
        0.711: title: compared, rows are headed model
      rows that share a word
        Compared :: Model|Hull|Deck / Canoe one|oak|pine / Canoe two|ash|elm / A canoe|fir|yew
        0.87: title: compared, rows are headed model, rows share the name canoe
      rows that share a word of the title
        Every canoe compared :: Model|Hull|Deck / Canoe one|oak|pine / Canoe two|ash|elm
        0.924: title: compared, rows share the name canoe, rows are headed model
      rows that share a word of the title above
        Compared < Every canoe :: Model|Hull|Deck / Canoe one|oak|pine / Canoe two|ash|elm
        0.924: title: compared, rows share the name canoe, rows are headed model
      rows but one that share a word
        Compared :: Model|Hull|Deck / Canoe one|oak|pine / Canoe two|ash|elm / Boat three|fir|yew
        0.711: title: compared, rows are headed model
      rows that share a word of two letters
        Compared :: Model|Hull|Deck / Xi one|oak|pine / Xi two|ash|elm
        0.711: title: compared, rows are headed model
      rows that share a word, with one attribute
        Every canoe vs all :: Model|Difference / Canoe one|oak / Canoe two|ash
        0.993: tells apart: difference, title: vs, rows are headed model
      rows of a name within a longer one share no word
        Compared :: Model|Hull|Deck / Sail|oak|pine / Sailing|ash|elm
        0.711: title: compared, rows are headed model
      rows named as plans are
        Compared :: Model|Hull|Deck / Basic|oak|pine / Premium|ash|elm / Mine|fir|yew / Ours|fir|yew
        0.917: title: compared, rows are named as plans are: basic, premium, rows are headed model
      the same plan twice
        Compared :: Model|Hull|Deck / Basic|oak|pine / My basic|ash|elm / Mine|fir|yew
        0.711: title: compared, rows are headed model
      plans in fewer than half of the rows
        Compared :: Model|Hull|Deck / Basic|oak|pine / Premium|ash|elm / Mine|fir|yew / Ours|fir|yew / Theirs|fir|yew
        0.711: title: compared, rows are headed model
      plans with one attribute
        Compared :: Model|Difference / Basic|oak / Premium|ash
        0.993: tells apart: difference, title: compared, rows are headed model
      a title that names two of four rows
        Heron vs Tern :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm / Skua|fir|yew / Coot|fir|yew
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      a title that names two of five rows
        Heron vs Tern :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm / Skua|fir|yew / Coot|fir|yew / Teal|fir|yew
        0.711: title: vs, rows are headed model
      a title that names one of two rows
        Heron vs others :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.711: title: vs, rows are headed model
      titles that name one row each
        Heron vs others < The Tern :: Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm
        0.948: title: vs, the title names 2 of the rows, rows are headed model
      ticks in three of ten places
        Compared :: Model|Hull|Deck / Heron|✓|✗ / Tern|✓|elm / Skua|fir|yew / Coot|fir|yew / Teal|fir|yew
        0.917: title: compared, ticks and crosses, rows are headed model
      ticks in two of seven places
        Compared :: Model|Hull|Deck / Heron|✓|✗ / Tern|elm| / Skua|fir|yew / Coot|fir|yew
        0.711: title: compared, rows are headed model
      ticks in the one attribute
        Heron vs Tern :: Model|Hull / Heron|✓ / Tern|✗
        0.711: title: vs, -one attribute, the title names 2 of the rows, rows are headed model
      ticks, names beside phrases
        Compared :: Model|Seats six people|Sails close to the wind / Heron|✓|✗ / Tern|✓|✓
        0.968: title: compared, ticks and crosses, rows are headed model, row labels are names, columns are phrases
      ticks, names beside phrases, in many rows
        Compared :: Model|Seats six people|Sails close / {6 @tern|✓|✗}
        0.968: title: compared, ticks and crosses, rows are headed model, row labels are names, columns are phrases
      names beside phrases without ticks
        Compared :: Model|Seats six people|Sails close to the wind / Heron|oak|ash / Tern|elm|yew
        0.711: title: compared, rows are headed model
      ticks, names no shorter than two thirds of a header
        Compared :: Model|Seats|Sails / Heron|✓|✗ / Tern|✓|✓
        0.917: title: compared, ticks and crosses, rows are headed model
      ticks, headers just longer than one and a half names
        Compared :: Model|Masted|Sailing / Tern|✓|✗ / Skua|✓|✓
        0.968: title: compared, ticks and crosses, rows are headed model, row labels are names, columns are phrases
      ticks, headers of just one and a half names
        Compared :: Model|Masted|Sailed / Tern|✓|✗ / Skua|✓|✓
        0.917: title: compared, ticks and crosses, rows are headed model
      twenty-five rows
        Compared :: Model|Hull|Deck / {25 @heron|oak|pine}
        0.711: title: compared, rows are headed model
      twenty-six rows
        Compared :: Model|Hull|Deck / {26 @heron|oak|pine}
        0.475: title: compared, rows are headed model, -very many rows
      a name that stands twice
        Compared :: Model|Hull|Deck / Heron|oak|pine / Heron|ash|elm / Skua|fir|yew
        0.354: title: compared, -rows repeat their names, rows are headed model
      prices in more than half of the places
        Compared :: Model|Hull|Deck / Heron|$40|$50 / Tern|€30|elm
        0.475: title: compared, rows are headed model, -prices
      prices in half of the places
        Compared :: Model|Hull|Deck / Heron|$40|$50 / Tern|ash|elm
        0.711: title: compared, rows are headed model
      no attribute besides numbers of the rows
        Heron and Tern compared :: No|Model / 1|Heron / 2|Tern
        no
      one row
        Heron compared :: Model|Hull|Deck / Heron|oak|pine
        no
      one row under an empty corner
        Heron vs Tern :: |Heron|Tern / Hull|oak|ash
        no
      no header row
        Heron and Tern compared :: <table><tr><td>Heron<td>oak<td>pine<tr><td>Tern<td>ash<td>elm</table>
        no
      rows of which one alone has a name
        Boats compared :: Model|Hull|Deck / Heron|oak|pine / |ash|elm
        no
    `),
  )('%s', (_, title, table, expected) => {
    expect(judged('comparison', title, table)).toBe(expected);
  });
});
