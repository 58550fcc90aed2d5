/**
 * Letters in the order in which lists count, for each script. Cyrillic leaves out those that cannot be told from their
 * neighbours.
 */
export const letterOrders: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'أبجدهوزحطي',
  '가나다라마바사아자차카타파하',
];

/** Letters that form no word of one letter with a full stop, so that one alone with its full stop counts. */
export const uncasedLetters: RegExp = /[\u05d0-\u05ea\uac00-\ud7a3]/;

/** The numbers from one to ten in Chinese characters, in their order. */
export const hanNumbers = '一二三四五六七八九十';

/** The code of zero in each script whose lists count in digits of its own, ASCII and full width among them. */
export const digitZeros: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x17e0, 0xff10,
];
