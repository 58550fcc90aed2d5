/** How much work is done before a text is given up, for each of its characters. */
const effort = 16;

/** Texts that are compared: a whole, a text that goes through it, and two queues of pieces that stand between its characters. */
export interface Texts {
  whole: string;
  text: string;
  pieces: readonly string[];
  others: readonly string[];
}

/** How much of what was read last is given back: a difference may begin with characters that agree by chance. */
const context = 200;

/** How far a reading came, and how many characters of the text were read last. */
interface State {
  at: number;
  piece: number;
  other: number;
  run: number;
}

/**
 * Takes away from the start what can be read as the text with whole pieces between its characters, each queue in its order, and returns what is left: nothing, where the whole is
 * made of just these.
 */
export function withoutStart(texts: Texts): Texts {
  const { whole, text, pieces, others } = texts;
  const { at: end, piece, other, run } = furthest(texts);
  const isDone = end === whole.length && piece === pieces.length && other === others.length;
  const at = isDone ? end : end - Math.min(run, context);
  const index = at - lengthOf(pieces.slice(0, piece)) - lengthOf(others.slice(0, other));
  return { whole: whole.slice(at), text: text.slice(index), pieces: pieces.slice(piece), others: others.slice(other) };
}

/** The same from the end. */
export function withoutEnd(texts: Texts): Texts {
  return reversed(withoutStart(reversed(texts)));
}

/**
 * Returns how far the whole can be read. Where a piece could begin and the text could go on as well, both are tried, the piece first, and no such place is tried twice; the
 * time is linear in the whole.
 */
function furthest({ whole, text, pieces, others }: Texts): State {
  const sums = sumsOf(pieces);
  const otherSums = sumsOf(others);
  const open: State[] = [{ at: 0, piece: 0, other: 0, run: 0 }];
  const tried = new Set<string>();
  let best: State = { at: 0, piece: 0, other: 0, run: 0 };
  let left = effort * whole.length + 1000;
  for (let state = open.pop(); state !== undefined && left > 0; state = open.pop()) {
    let { at, piece, other, run } = state;
    for (; left > 0; left -= 1) {
      const next = pieces[piece];
      const nextOther = others[other];
      const index = at - (sums[piece] ?? 0) - (otherSums[other] ?? 0);
      const isPiece = next !== undefined && whole.startsWith(next, at);
      const isOther = nextOther !== undefined && whole.startsWith(nextOther, at);
      const isText = index < text.length && at < whole.length && whole.charCodeAt(at) === text.charCodeAt(index);
      if (!isPiece && !isOther && !isText) break;
      if (Number(isPiece) + Number(isOther) + Number(isText) > 1) {
        const key = `${at} ${piece} ${other}`;
        if (tried.has(key)) break;
        tried.add(key);
        if (isText) open.push({ at: at + 1, piece, other, run: run + 1 });
        if (isOther && isPiece) open.push({ at: at + nextOther.length, piece, other: other + 1, run: 0 });
      }
      run = isPiece || isOther ? 0 : run + 1;
      if (isPiece) {
        at += next.length;
        left -= next.length;
        piece += 1;
      } else if (isOther) {
        at += nextOther.length;
        left -= nextOther.length;
        other += 1;
      } else at += 1;
    }
    if (at > best.at) best = { at, piece, other, run };
    if (at === whole.length && piece === pieces.length && other === others.length) return { at, piece, other, run };
  }
  return best;
}

/** How long the first pieces are together, by their number. */
function sumsOf(pieces: readonly string[]): number[] {
  const sums = [0];
  for (const piece of pieces) sums.push((sums[sums.length - 1] ?? 0) + piece.length);
  return sums;
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function reversed({ whole, text, pieces, others }: Texts): Texts {
  return {
    whole: backwards(whole),
    text: backwards(text),
    pieces: pieces.map(backwards).reverse(),
    others: others.map(backwards).reverse(),
  };
}

function backwards(text: string): string {
  return text.split('').reverse().join('');
}
