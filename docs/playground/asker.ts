import type { Answer, Question } from './input.ts';

/** Asks the worker: the latest question is answered, those before it may be dropped. */
export interface Asker {
  ask: (question: Omit<Question, 'id'>) => void;
}

/** Milliseconds after which a worker that still answers an older question is given up. */
const PATIENCE = 2_000;

/** Makes an asker. `start` starts a worker; `tell` is called with each answer to the latest question, and `wait` with whether one is awaited. */
export function createAsker(
  start: () => Worker,
  tell: (answer: Answer) => void,
  wait: (isWaiting: boolean) => void,
): Asker {
  let worker: Worker | undefined;
  let next: Question | undefined;
  let asked: { id: number; at: number } | undefined;
  let id = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    clearTimeout(timer);
    if (next === undefined) return;
    if (asked !== undefined) {
      const left = asked.at + PATIENCE - performance.now();
      if (left > 0) {
        timer = setTimeout(send, left);
        return;
      }
      worker?.terminate();
      worker = undefined;
    }
    worker ??= started();
    asked = { id: next.id, at: performance.now() };
    worker.postMessage(next);
    next = undefined;
  }

  function started(): Worker {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (made !== worker || data.id !== asked?.id) return;
      asked = undefined;
      if (data.id === id) {
        wait(false);
        tell(data);
      }
      send();
    });
    return made;
  }

  return {
    ask(question) {
      id += 1;
      next = { ...question, id };
      wait(true);
      send();
    },
  };
}
