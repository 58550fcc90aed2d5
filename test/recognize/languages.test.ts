import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { faqs, steps } from '../../src/read/index.ts';

const page = (lang: string, body: string) => parseArticle(`<html lang="${lang}">${body}`);

test.each([
  ['fi', 'Kysymys', 'Vastaus'],
  ['hu', 'K', 'V'],
  ['ro', 'Întrebare', 'Răspuns'],
  ['hi', 'प्रश्न', 'उत्तर'],
  ['vi', 'Hỏi', 'Đáp'],
  ['id', 'Tanya', 'Jawab'],
  ['th', 'ถาม', 'ตอบ'],
  ['sv', 'F', 'S'],
  ['pl', 'P', 'O'],
])('labels of questions and answers in %s: %s', (lang, question, answer) => {
  const article = page(lang, `<p>${question}: Oma luno?</p><p>${answer}: Eri tamo vek.</p>`);
  expect(faqs(article).map(({ question, answer }) => [question, answer])).toEqual([['Oma luno?', 'Eri tamo vek.']]);
});

test('letters that label nothing in the language of the page are text', () => {
  expect(faqs(page('de', '<p>K: Oma luno?</p><p>V: Eri tamo vek.</p><p>Noch etwas.</p><p>Und mehr.</p>'))).toEqual([]);
});

test.each([
  ['en', 'You asked, we answered'],
  ['de', 'Die häufigsten Fragen'],
  ['fr', 'Les questions les plus posées'],
  ['es', 'Dudas habituales'],
  ['tr', 'Soru ve cevap'],
])('a title over questions in %s: %s', (lang, title) => {
  const article = page(lang, `<h2>${title}</h2><h3>Oma luno?</h3><p>Eri tamo vek.</p>`);
  expect(faqs(article)).toHaveLength(1);
});

const talk = (title: string, ...lines: string[]) =>
  `<h1>${title}</h1>${lines.map((line, index) => (index % 2 ? `<p>${line}</p>` : `<p><b>${line}</b></p>`)).join('')}`;

test.each([
  ['es', 'Entrevista con Inés Paz', '¿Cuándo empezaste?', 'Hace diez años, en un taller.', '¿Y ahora?', 'Sigo allí.'],
  ['it', 'Intervista a Lia Monti', 'Quando hai cominciato?', 'Dieci anni fa.', 'E adesso?', 'Lavoro da sola.'],
  ['pt', 'Entrevista com Ana Reis', 'Quando começou?', 'Há dez anos, numa oficina.', 'E agora?', 'Continuo lá.'],
])('a talk in %s whose pronouns are left out is no FAQ', (lang, title, ...lines) => {
  expect(faqs(page(lang, talk(title, ...lines)))).toEqual([]);
});

test('questions with a person in no title stay an FAQ', () => {
  const lines = ['¿Cuándo llega el pedido?', 'En tres días, como mucho.', '¿Y si no llega?', 'Lo enviamos otra vez.'];
  expect(faqs(page('es', talk('Envíos con Correo Express', ...lines)))).toHaveLength(2);
});

test.each([
  ['fr', 'Préparation', 'Lavez les poires.', 'Coupez-les en quatre.', 'Faites-les cuire.'],
  ['es', 'Preparación', 'Lava las peras.', 'Córtalas en cuatro.', 'Déjalas enfriar.'],
  ['it', 'Preparazione', 'Lavate le pere.', 'Tagliatele in quattro.', 'Lasciatele raffreddare.'],
])('verbs with a pronoun written onto them are actions in %s', (lang, title, ...items) => {
  const list = items.map((item) => `<li>${item}</li>`).join('');
  expect(steps(page(lang, `<h2>${title}</h2><ul>${list}</ul>`))[0]?.steps).toHaveLength(3);
});

test('nouns that end as pronouns do are no actions', () => {
  const list = ['Novelas de la ciudad.', 'Escuelas del barrio.', 'Pueblos del sur.'].map((item) => `<li>${item}</li>`);
  expect(steps(page('es', `<h2>Preparación</h2><ul>${list.join('')}</ul>`))).toEqual([]);
});
