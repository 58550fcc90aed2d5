/** Words of class names and addresses that mark the name of an author. */
export const authorMarks: ReadonlySet<string> = new Set(
  'author authors byline bylines writer contributor contributors creator autor auteur autore autorin verfasser fn'.split(
    ' ',
  ),
);

/** Words of class names that mark the day of writing. */
export const dateMarks: ReadonlySet<string> = new Set(
  'date dateline time published publish pubdate posted timestamp datum fecha'.split(' '),
);

/** Those of them that tell the day of publication from other days. */
export const publicationMarks: ReadonlySet<string> = new Set('published publish pubdate posted entry'.split(' '));

/**
 * Words of class names that mark something not about the text around it: comments of readers, and other texts to read.
 */
export const otherMarks: ReadonlySet<string> = new Set(
  'comment comments commentlist reply replies related recommended sidebar popular trending recent testimonial quote reviews'.split(
    ' ',
  ),
);

/** Words directly before a day that is not that of writing: an end, a beginning, a deadline for readers. */
export const otherDayLabels: readonly string[] = [
  'apply by|apply before|register by|respond by|order by|deadline|due|due date|closes|closing date|expires|expires on',
  'valid until|valid through|until|ends|ends on|starts|starts on|begins|opens|from|effective|effective date|born|died',
  'event date|next',
  'bis|gültig bis|frist|anmeldeschluss|einsendeschluss|ab|beginn|ende|termin|geboren am|gestorben am|bis zum|ab dem',
  "jusqu'au|jusqu’au|avant le|date limite|à partir du|à compter du|du|expire le|né le|née le",
  'hasta|hasta el|antes del|fecha límite|a partir del|desde el|vence el|nacido el',
  'fino al|entro il|scadenza|a partire dal|dal|scade il|nato il',
  'até|até o dia|prazo|a partir de|vence em|desde',
  'tot|tot en met|uiterlijk|vanaf|geldig tot|till|senast|från|indtil|senest|fra|til',
  'do dnia|od dnia|termin do|ważne do|до|срок до|начиная с|son tarih|son başvuru|締切|申込期限|开催日|截止|截止日期|마감',
].flatMap((line) => line.split('|'));

/** Titles after the name of a reporter, where the two are the whole line. */
export const reporterTitles: readonly string[] = ['기자', '記者', '记者'];

/** Words of class names that mark a name. */
export const nameMarks: ReadonlySet<string> = new Set('name username nickname'.split(' '));

/** Words of class names that mark something near a name that is not the name. */
export const descriptionMarks: ReadonlySet<string> = new Set(
  'bio description role job position education intro excerpt social'.split(' '),
);

/** Names that do not name a person. */
export const placeholderNames: ReadonlySet<string> = new Set(
  'admin administrator author anonymous guest user editor root null undefined unknown webmaster wordpress default n/a none test superuser'.split(
    ' ',
  ),
);

/** Parts of names that are written in lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
  "de da do dos das di du del della der den des van von vom zu zur zum la le el al bin ibn ben bint af av y e i ter ten te 't 's mac mc st san".split(
    ' ',
  ),
);

/** Degrees and ranks after a name, without full stops. */
export const degrees: ReadonlySet<string> = new Set(
  'phd md mba jd cfp cfa cpa rn rd rdn ms msc ma ba bsc mph mpa dds do dvm pt dpt edd esq jr sr ii iii iv faclm facp np pa lcsw lpc ra pe ccc slp cissp pmp'.split(
    ' ',
  ),
);
