import { describe, expect, test } from 'vitest';
import { cases } from './table-html.ts';
import { columnOf, valuesOf } from './valued.ts';

describe('the values of cells of several parts', () => {
  test.each(
    cases(`
      reference marks behind a value
        Depth :: 12[3] | 12 [3] | 12 m[3]
        12 | 12 | 12 m
      a value in bold, slanted or linked
        Depth :: <b>12 m</b> | <i>12</i> m | <a href=x>12 m</a>
        12 m | 12 m | 12 m
      a value in two lines
        Depth :: 12<br>m | 12 m<br>14 m
        12 m | -
      a mark that is raised
        Depth :: 12<sup>*</sup> | 19<sup>†</sup> | 31<sup>***</sup>
        12 | 19 | 31
      more marks than three
        Depth :: 12 | 19<sup>****</sup>
        12 | -
      a raised letter or number in brackets
        Depth :: 12<sup>[a]</sup> | 19<sup>(12)</sup> | 31<sup>[abc]</sup>
        12 | 19 | 31
      more than three characters in brackets
        Depth :: 12 | 19<sup>[abcd]</sup>
        12 | -
      a raised number, which may be a note
        Depth :: 12<sup>1</sup> | 30%<sup>1</sup> | 110<sup>2</sup> | 3.5<sup>4</sup>
        12 | 30 % | 110 | 3.5
      a raised number behind a short one, which may be a power or cents
        Depth :: 12 m | 12<sup>3</sup> m | $9<sup>99</sup> | 110<sup>14</sup>
        12 m | - | - | -
      a raised number of three figures
        Depth :: 12 | 19<sup>123</sup>
        12 | -
      a raised number behind ten or two, which is an exponent
        Depth :: 12 m | 10<sup>3</sup> m | 2<sup>5</sup> m | 4×10<sup>3</sup> m
        12 m | 1000 m | 32 m | -
      a raised number behind a unit
        Area :: 12 | 19 m<sup>2</sup> | 19 ms<sup>2</sup>
        12 | 19 m² | 19 ms
      a raised letter
        Depth :: 12 | 19<sup>e</sup> | 1<sup>st</sup>
        12 | - | -
      a raised link
        Depth :: 12<sup><a href="#n">a1</a></sup> | 19
        12 | 19
      a raised link in brackets
        Depth :: 12<sup>[<a href="#n">1</a>]</sup> | 19
        12 | 19
      raised marks alone, which are no words
        Depth :: 12 | <sup>*</sup> | <sup>*</sup>
        12 | - | -
      a long word before a value in bold
        Depth :: approximately <b>12 m</b> | 19 m
        12 m | 19 m
      a raised mark in bold
        Depth :: 12 | 19<sup><b>*</b></sup>
        12 | 19
      a raised mark beside bold and linked text
        Depth :: <b>12</b> m<sup>*</sup> | <i>19</i> m<sup>†</sup> | <a href=x>31 m</a><sup>‡</sup>
        12 m | 19 m | 31 m
      a raised mark beside bold text with more in it
        Depth :: 12 m | <b>19<i> m</i></b><sup>*</sup>
        12 m | 19 m
      a raised mark beside struck text
        Depth :: 12 m | <del>17</del> 19 m<sup>*</sup>
        12 m | 19 m
      a raised mark between white space
        Depth ::  12&emsp;m <sup>*</sup> | 19
        12 m | 19
      a lowered number
        Depth :: 12 | CO<sub>2</sub> | 19<sub>3</sub>
        12 | - | -
      a picture of a tick
        Dry :: <img src=a.png alt="✓"> | <img src=a.png alt="no"> | <img src=a.png alt="12 m"> | <img src=a.png alt="">
        yes | no | 12 m | -
      a picture beside a value
        Depth :: <img src=a.png alt="✓"> 12 m | 19 m <img src=a.png alt="x">
        12 m | 19 m
      nothing
        Depth :: 12 |  | 19
        12 | - | 19
    `),
  )('%s', (_, header, cells, expected) => {
    expect(columnOf(header, cells)).toBe(expected);
  });

  test('are read without references to footnotes, raised or not', () => {
    const html = `<table><tr><th>Boat<th>Depth<tr><td>a<td>12<sup><a id="r1" href="#n1">1</a></sup><tr><td>b<td>19<a id="r2" href="#n2">2</a></table>
      <ol><li id="n1">Low tide <a href="#r1">↩</a><li id="n2">High tide <a href="#r2">↩</a></ol>`;
    expect(valuesOf(html)).toBe('12 | 19');
  });
});
