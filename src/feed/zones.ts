/** Minutes east of Greenwich by the names of time zones. Ambiguous names, such as `IST`, are left out. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  akst: -540,
  akdt: -480,
  hst: -600,
  bst: 60,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  gst: 240,
  pkt: 300,
  wib: 420,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  clt: -240,
};

/** Returns the minutes east of Greenwich for the name of a time zone; `undefined` for an unknown or ambiguous name. */
export function zoneNamed(name: string): number | undefined {
  const key = name.toLowerCase();
  // RFC 2822, 4.3: the letters of RFC 822 were defined with the wrong sign, so they have no meaning; all count as
  // Greenwich.
  if (/^[a-ik-z]$/.test(key)) return 0;
  return Object.hasOwn(ZONES, key) ? ZONES[key] : undefined;
}

/** Returns the minutes east of Greenwich for `+02:00`, `-0500` or `+01`. */
export function zoneOffset(text: string): number | undefined {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (match === null) return undefined;
  const hours = Number(match[2]);
  const minutes = Number(match[3] ?? '0');
  if (hours > 15 || minutes > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
