import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Greek. */
export const el = {
  commonWords: words('και|το|να|του|της|η|ο|με|για|που|την|στο|τα|είναι|των|από|σε|οι|θα|δεν|στην|μας|τον|ή'),
  leadInStarts: words('εδώ|αυτά|αυτές|αυτή|αυτό|αν|εάν|μερικά|μερικές|αλλά|για παράδειγμα'),
  sentenceWords: words(
    'ακόλουθα|ακόλουθες|ακόλουθη|παρακάτω|είναι|έχει',
    'έχουν|μπορείτε|μπορεί|μπορούν|πρέπει|περιλαμβάνει|περιέχει',
  ),
  danglingWords: words('και|ή|με|για|από|σε|στο|στη|στην|είναι|το|η|ο|τα|οι|που|ότι'),
  bareFaqTitles: words('ερωτήσεις'),
  faqTitles: words('συχνές ερωτήσεις|συχνες ερωτησεις|συχνές απορίες|ερωτήσεις και απαντήσεις|συνήθεις ερωτήσεις'),
  questionLabels: words('ερώτηση|ε'),
  answerLabels: words('απάντηση|α'),
  procedureTitles: words(
    'εκτέλεση|οδηγίες|εκτέλεση συνταγής|βήμα βήμα|βήματα|διαδικασία|προετοιμασία|τρόπος παρασκευής',
  ),
  stepTitles: words('βήμα βήμα|πώς να φτιάξετε|οδηγίες'),
  asideTitles: words('υλικά|συμβουλές|σημειώσεις'),
  authorLabels: words('γράφει|συντάκτης|συγγραφέας|του|της'),
  nameJoiners: words('και'),
  publishedLabels: words('δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία'),
  updatedLabels: words('ενημερώθηκε|τελευταία ενημέρωση'),
  readingTimes: words('λεπτά ανάγνωσης|λεπτά'),
} satisfies Partial<Words>;
