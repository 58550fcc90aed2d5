import { squareBulletSigns } from '../../lexicon/markers.ts';
import { type BulletKind, bulletKind } from './bullet.ts';

const squares = new Set(squareBulletSigns);

/** A bullet and how far it is indented. */
export interface IndentedBullet {
  sign: string;
  indent: number;
}

interface Level {
  sign: string;
  indent: number;
  kind: BulletKind;
}

/**
 * Returns the depth of each bullet: by indentation, by doubled dashes, by dashes under bullets, or by the signs of text
 * editors, `•`, `◦` and `▪`. `undefined` where that is not clear: the signs differ otherwise, or a bullet goes back to
 * an indentation that no bullet has.
 */
export function bulletDepths(bullets: readonly IndentedBullet[]): number[] | undefined {
  const open: Level[] = [];
  const depths: number[] = [];
  for (const { sign, indent } of bullets) {
    const level = { sign, indent, kind: bulletKind(sign) };
    const found = open.findIndex((other) => other.indent === indent && other.sign === sign);
    if (found >= 0) open.length = found + 1;
    else {
      const top = open.at(-1);
      if (top && !isBelow(level, top)) return undefined;
      open.push(level);
    }
    depths.push(open.length - 1);
  }
  const top = depths.filter((depth) => depth === 0).length;
  return top > 1 || depths.length === 1 ? depths : undefined;
}

function isBelow(level: Level, top: Level): boolean {
  if (level.indent !== top.indent) return level.indent > top.indent;
  if (level.kind === 'dash' && top.kind === 'dash')
    return level.sign.charAt(0) === top.sign.charAt(0) && level.sign.length === top.sign.length + 1;
  if (top.kind === 'lower' && squares.has(level.sign.trim().charAt(0))) return true;
  return top.kind === 'bullet' && (level.kind === 'dash' || level.kind === 'lower');
}
