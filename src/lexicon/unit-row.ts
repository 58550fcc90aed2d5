/** What a unit measures. Two units of one kind with factors can be converted into each other. */
export type UnitKind =
  | 'percent'
  | 'time'
  | 'calendar'
  | 'workday'
  | 'data'
  | 'rate'
  | 'count'
  | 'ratio'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'power'
  | 'energy'
  | 'electric'
  | 'frequency'
  | 'pressure'
  | 'level'
  | 'angle'
  | 'screen'
  | 'concentration'
  | 'light'
  | 'force'
  | 'money';

/** Facts about a unit besides its names. */
export interface UnitTraits {
  /** Whether its names may be written with a capital; those of others (`98 Degrees`) are titles then. */
  isTitled?: true;
  /**
   * Symbols that mean something else when they are attached to the number (grades, versions, classes, minutes): they
   * need a blank.
   */
  spaced?: string;
  /**
   * Symbols and names that begin a phrase as easily as they end a quantity (`5 A levels`, `5 in stock`): no word may
   * follow them.
   */
  last?: string;
  /**
   * Symbols that are initials of what tables count as well (wins, losses, goals against), and words beside which they
   * are the unit, separated by `|`.
   */
  initial?: string;
  beside?: string;
  /** Whether the symbol needs such a word after a number, too. */
  isDoubtful?: true;
}

/**
 * One unit: its canonical name, its kind, its size within the kind (0: not convertible), its symbols (as they are
 * written, case and all, separated by blanks), its names (in any case, separated by `|`), and its traits.
 */
export type UnitRow = readonly [
  unit: string,
  kind: UnitKind,
  factor: number,
  symbols: string,
  names?: string,
  traits?: UnitTraits,
];
